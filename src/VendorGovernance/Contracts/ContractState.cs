using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;

namespace VendorGovernance.Contracts;

/// <summary>Where a contract stands in its life. The names are stored.</summary>
public enum ContractState
{
    Draft,

    [Display(Name = "In review")]
    InReview,

    Approved,

    /// <summary>Binding, and not begun yet.</summary>
    [SuppressMessage("Naming", "CA1720", Justification = "A signed contract, not a signed number.")]
    Signed,

    [Display(Name = "In force")]
    Active,

    /// <summary>Runs until its last day and is not renewed.</summary>
    [Display(Name = "Notice given")]
    NoticeGiven,

    Suspended,

    /// <summary>Ended with its term.</summary>
    Expired,

    /// <summary>Ended before its term was over.</summary>
    Terminated,

    [Display(Name = "In exit")]
    Exit,

    Closed,
}
