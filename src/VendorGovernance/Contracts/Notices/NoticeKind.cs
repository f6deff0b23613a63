using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Contracts.Notices;

/// <summary>On what ground a contract ends. The names are stored.</summary>
public enum NoticeKind
{
    /// <summary>At the end of the term that runs.</summary>
    [Display(Name = "No further term")]
    NonRenewal,

    /// <summary>Of a contract without an end.</summary>
    [Display(Name = "With the notice period")]
    Ordinary,

    [Display(Name = "Before its last day")]
    EarlyTermination,

    [Display(Name = "For breach of contract")]
    Breach,

    [Display(Name = "By agreement")]
    Agreement,
}

/// <summary>Who gave it.</summary>
public enum NoticeGiver
{
    [Display(Name = "We")]
    Us,

    [Display(Name = "The vendor")]
    Vendor,

    [Display(Name = "Both sides")]
    Both,
}
