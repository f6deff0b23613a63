using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Obligations;

/// <summary>As it is stored: that it is overdue follows from its date.</summary>
public enum OccurrenceState
{
    [Display(Name = "To be fulfilled")]
    Open,

    [Display(Name = "Reported, to be accepted")]
    Reported,

    Fulfilled,
}

/// <summary>As it is on a day.</summary>
public enum OccurrenceStanding
{
    [Display(Name = "To be fulfilled")]
    Open,

    Overdue,

    [Display(Name = "Reported, to be accepted")]
    Reported,

    Fulfilled,
}

public static class OccurrenceDates
{
    public static OccurrenceStanding StandingOn(OccurrenceState state, DateOnly dueOn, DateOnly day) => state switch
    {
        OccurrenceState.Open => dueOn < day ? OccurrenceStanding.Overdue : OccurrenceStanding.Open,
        OccurrenceState.Reported => OccurrenceStanding.Reported,
        OccurrenceState.Fulfilled => OccurrenceStanding.Fulfilled,
    };

    public static Tone ToneOf(OccurrenceStanding standing) => standing switch
    {
        OccurrenceStanding.Open => Tone.None,
        OccurrenceStanding.Overdue => Tone.Bad,
        OccurrenceStanding.Reported => Tone.Warning,
        OccurrenceStanding.Fulfilled => Tone.Good,
    };

    /// <summary>While it is open: past is bad, within 7 days a warning.</summary>
    public static Tone Nearness(DateOnly dueOn, DateOnly today) => (dueOn.DayNumber - today.DayNumber) switch
    {
        < 0 => Tone.Bad,
        <= 7 => Tone.Warning,
        _ => Tone.None,
    };
}
