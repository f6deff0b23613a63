using VendorGovernance.Platform.Text;

namespace VendorGovernance.Audits.Findings;

/// <summary>What a finding's dates and its severity mean to the eye.</summary>
public static class FindingDates
{
    public static FindingState StateOn(DateOnly dueOn, DateOnly? closedOn, DateOnly day) =>
        closedOn is not null ? FindingState.Closed : dueOn < day ? FindingState.Overdue : FindingState.Open;

    public static Tone ToneOf(FindingState state) => state switch
    {
        FindingState.Open => Tone.None,
        FindingState.Overdue => Tone.Bad,
        FindingState.Closed => Tone.Good,
    };

    public static Tone ToneOf(Severity severity) => severity switch
    {
        Severity.Observation or Severity.Low or Severity.Medium => Tone.None,
        Severity.High => Tone.Warning,
        Severity.Critical => Tone.Bad,
    };

    /// <summary>While it is open: past is bad, within 14 days a warning.</summary>
    public static Tone Nearness(DateOnly dueOn, DateOnly today) => (dueOn.DayNumber - today.DayNumber) switch
    {
        < 0 => Tone.Bad,
        <= 14 => Tone.Warning,
        _ => Tone.None,
    };
}
