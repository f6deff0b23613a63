using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Vendors.Risk;

/// <summary>How four answers become one figure.</summary>
public enum RiskMethod
{
    [Display(Name = "Weighted sum")]
    Weighted,

    [Display(Name = "The highest answer alone")]
    Highest,
}
