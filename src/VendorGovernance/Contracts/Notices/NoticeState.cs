using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Notices;

public enum NoticeState
{
    /// <summary>The document is there; nothing has been served.</summary>
    [Display(Name = "Made, not served")]
    Made,

    Served,

    /// <summary>Served after the last possible day, and the other side did not agree: it changes nothing.</summary>
    [Display(Name = "Too late")]
    TooLate,

    Withdrawn,

    /// <summary>Never served.</summary>
    Discarded,
}

public static class NoticeStates
{
    public static Tone ToneOf(NoticeState state) => state switch
    {
        NoticeState.Made => Tone.Warning,
        NoticeState.Served => Tone.Good,
        NoticeState.TooLate => Tone.Bad,
        NoticeState.Withdrawn or NoticeState.Discarded => Tone.NoData,
    };
}
