using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Web.Forms;

namespace VendorGovernance.Contracts.Notices;

/// <summary>A notice of ours that follows from the decision to exit.</summary>
public sealed class NoticeForm : IRecordForm
{
    [Required, Display(Name = "Last day")]
    public DateOnly? LastDay { get; set; }

    [StringLength(Notice.MaxClause), Display(Name = "Clause")]
    public string? Clause { get; set; }

    [Required, StringLength(Notice.MaxText), Display(Name = "Reason")]
    public string? Reason { get; set; }

    public int Version { get; set; }
}

public sealed class SendingForm : IRecordForm, ILateForm
{
    [Required, Display(Name = "Sent on")]
    public DateOnly? SentOn { get; set; }

    [Required, Display(Name = "How it was sent")]
    public NoticeChannel? Channel { get; set; }

    [Display(Name = "Proof")]
    public IFormFile? File { get; set; }

    [StringLength(Notice.MaxText), Display(Name = "Remark")]
    public string? Remark { get; set; }

    [Display(Name = "I know that this is too late")]
    public bool IsLateKnown { get; set; }

    [Display(Name = "Whoever receives it agrees that it counts all the same")]
    public bool OtherSideAgrees { get; set; }

    public int Version { get; set; }
}

public sealed class ReceiptForm : IRecordForm, ILateForm
{
    [Required, Display(Name = "Received on")]
    public DateOnly? ReceivedOn { get; set; }

    [Display(Name = "It arrived after 17:00")]
    public bool AfterHours { get; set; }

    [Display(Name = "Proof")]
    public IFormFile? File { get; set; }

    [Display(Name = "I know that this is too late")]
    public bool IsLateKnown { get; set; }

    [Display(Name = "Whoever receives it agrees that it counts all the same")]
    public bool OtherSideAgrees { get; set; }

    public int Version { get; set; }
}

public sealed class WithdrawalForm : IRecordForm
{
    [StringLength(Notice.MaxText), Display(Name = "Reason")]
    public string? Reason { get; set; }

    public int Version { get; set; }
}

/// <summary>What a person says to a notice that comes too late.</summary>
public interface ILateForm
{
    bool IsLateKnown { get; }

    bool OtherSideAgrees { get; }
}
