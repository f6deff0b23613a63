using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Vendors.Approvals;

public enum WaiverState
{
    [Display(Name = "Waits for a second person")]
    Asked,

    [Display(Name = "Granted")]
    Granted,

    [Display(Name = "Refused")]
    Refused,

    [Display(Name = "Ended early")]
    Ended,
}
