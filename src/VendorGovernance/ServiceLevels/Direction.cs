using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.ServiceLevels;

public enum Direction
{
    [Display(Name = "Higher is better")]
    HigherIsBetter,

    [Display(Name = "Lower is better")]
    LowerIsBetter,
}
