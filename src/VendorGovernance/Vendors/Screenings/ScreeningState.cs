using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Vendors.Screenings;

public enum ScreeningState
{
    [Display(Name = "Being answered")]
    Draft,

    [Display(Name = "Waits for a decision")]
    Submitted,

    [Display(Name = "Screening approved")]
    Approved,

    [Display(Name = "Screening rejected")]
    Rejected,
}
