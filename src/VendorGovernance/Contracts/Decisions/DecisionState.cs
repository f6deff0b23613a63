using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Decisions;

public enum DecisionState
{
    [Display(Name = "Waiting for approval")]
    Proposed,

    Approved,

    [Display(Name = "Sent back")]
    Returned,

    /// <summary>A later decision took its place, or its notice was withdrawn.</summary>
    Superseded,
}

public static class DecisionStates
{
    public static Tone ToneOf(DecisionState state) => state switch
    {
        DecisionState.Proposed or DecisionState.Returned => Tone.Warning,
        DecisionState.Approved => Tone.Good,
        DecisionState.Superseded => Tone.NoData,
    };
}
