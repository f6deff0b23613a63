using System.ComponentModel.DataAnnotations;
using VendorGovernance.Contracts.Notices;
using VendorGovernance.Platform.Web.Forms;

namespace VendorGovernance.Contracts.Endings;

/// <summary>An end by us before the last day, an end by the vendor, or one that both sides agreed on.</summary>
public sealed class EndingForm : IRecordForm, ILateForm
{
    [Required, Display(Name = "Who ends it")]
    public NoticeGiver? Giver { get; set; }

    [Required, Display(Name = "Ground")]
    public NoticeKind? Kind { get; set; }

    [Display(Name = "Last day")]
    public DateOnly? LastDay { get; set; }

    [StringLength(Notice.MaxClause), Display(Name = "Clause")]
    public string? Clause { get; set; }

    [Required, StringLength(Notice.MaxText), Display(Name = "Reason")]
    public string? Reason { get; set; }

    [Display(Name = "Day of the notice or agreement")]
    public DateOnly? SentOn { get; set; }

    [Display(Name = "How it was sent")]
    public NoticeChannel? Channel { get; set; }

    [Display(Name = "Received on")]
    public DateOnly? ReceivedOn { get; set; }

    [Display(Name = "It arrived after 17:00")]
    public bool AfterHours { get; set; }

    [Display(Name = "The right to end expires on")]
    public DateOnly? RightExpiresOn { get; set; }

    [Display(Name = "The breach can be remedied until")]
    public DateOnly? CureUntil { get; set; }

    [Display(Name = "Proof")]
    public IFormFile? File { get; set; }

    [Display(Name = "I know that this is too late")]
    public bool IsLateKnown { get; set; }

    [Display(Name = "Whoever receives it agrees that it counts all the same")]
    public bool OtherSideAgrees { get; set; }

    /// <summary>What the person was told the consequences of: while it is not what stands in the form, they are told first.</summary>
    public string? Seen { get; set; }

    public int Version { get; set; }

    /// <summary>Changes with everything that the consequences depend on.</summary>
    public string ToSee(DateOnly lastDay) => FormattableString.Invariant($"{Giver}/{Kind}/{lastDay:yyyy-MM-dd}");
}
