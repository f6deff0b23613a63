using VendorGovernance.Platform.Text;

namespace VendorGovernance.DataAccess;

/// <summary>What a scope's dates mean on a day.</summary>
public static class ScopeDates
{
    public static ScopeState StateOn(DateOnly from, DateOnly until, DateOnly day) =>
        day < from ? ScopeState.Upcoming : until < day ? ScopeState.Expired : ScopeState.Active;

    public static Tone ToneOf(ScopeState state) => state switch
    {
        ScopeState.Active => Tone.Good,
        ScopeState.Upcoming => Tone.None,
        ScopeState.Expired => Tone.NoData,
    };

    /// <summary>Within 30 days the vendor's work may stop for want of access: a warning.</summary>
    public static Tone Nearness(DateOnly until, DateOnly today) =>
        until.DayNumber - today.DayNumber <= 30 ? Tone.Warning : Tone.None;
}
