using VendorGovernance.Platform.Text;

namespace VendorGovernance.Calendars;

/// <summary>Days off in a row, both ends included.</summary>
public sealed record Holiday(LocalName Name, DateOnly FirstDay, DateOnly LastDay)
{
    /// <summary>No public holiday but a day on which only this firm is closed.</summary>
    public bool IsFirmsOwn { get; init; }

    public IEnumerable<DateOnly> Days =>
        Enumerable.Range(0, LastDay.DayNumber - FirstDay.DayNumber + 1).Select(FirstDay.AddDays);
}
