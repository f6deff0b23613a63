using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Vendors;

/// <summary>How far we are with a vendor. Where it may go from each stands in <see cref="Moves.VendorMoves"/>.</summary>
public enum VendorStatus
{
    Prospect,

    [Display(Name = "In screening")]
    Screening,

    [Display(Name = "Approved vendor")]
    Approved,

    [Display(Name = "Active vendor")]
    Active,

    Offboarding,

    [Display(Name = "Closed vendor")]
    Closed,

    [Display(Name = "Rejected vendor")]
    Rejected,
}
