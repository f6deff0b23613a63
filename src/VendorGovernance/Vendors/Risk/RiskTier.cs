using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Vendors.Risk;

/// <summary>How much could go wrong with a vendor before anything is done about it. Stored as numbers because they are ordered.</summary>
public enum RiskTier
{
    [Display(Name = "Tier 1 (high)")]
    One = 1,

    [Display(Name = "Tier 2 (medium)")]
    Two = 2,

    [Display(Name = "Tier 3 (low)")]
    Three = 3,
}
