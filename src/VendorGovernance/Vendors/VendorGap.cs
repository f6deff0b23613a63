using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Vendors;

/// <summary>What a vendor that works for us can lack.</summary>
public enum VendorGap
{
    [Display(Name = "Risk tier")]
    Tier,

    [Display(Name = "Consent to a subcontractor")]
    Consent,
}
