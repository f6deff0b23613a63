using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Web.Forms;

namespace VendorGovernance.Contracts.Decisions;

public sealed class DecisionForm : IRecordForm
{
    [Required, Display(Name = "Decision")]
    public DecisionChoice? Choice { get; set; }

    [Required, StringLength(RenewalDecision.MaxReason), Display(Name = "Reason")]
    public string? Reason { get; set; }

    public int Version { get; set; }

    public static DecisionForm Of(Contract contract) => new() { Version = contract.Version };
}

/// <summary>What a second person says to a decision.</summary>
public sealed class JudgementForm : IRecordForm
{
    [StringLength(RenewalDecision.MaxReason), Display(Name = "Reason")]
    public string? ReturnReason { get; set; }

    public int Version { get; set; }
}
