using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Platform.Web.Today;

public enum TodayGroup
{
    [Display(Name = "Overdue or breached")]
    Overdue,

    [Display(Name = "In the next 7 days")]
    Near,

    Later,
}
