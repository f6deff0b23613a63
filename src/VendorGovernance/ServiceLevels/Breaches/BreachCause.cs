using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.ServiceLevels.Breaches;

public enum BreachCause
{
    [Display(Name = "Worse than Minimum")]
    WorseThanMinimum,

    [Display(Name = "Three months in a row below Expected")]
    ThreeMonthsBelowExpected,
}
