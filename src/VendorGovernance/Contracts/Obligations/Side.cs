using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Contracts.Obligations;

/// <summary>Who must do it.</summary>
public enum Side
{
    [Display(Name = "Our side")]
    Ours,

    [Display(Name = "The vendor")]
    Theirs,
}
