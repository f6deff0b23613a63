using System.Globalization;

namespace VendorGovernance.Alerts;

/// <summary>
/// The steps in which a date comes nearer: so many days before it, and afterwards. A stage is reached when it is at hand or past,
/// so a day on which no check ran is caught up by the next, with the most urgent stage alone.
/// </summary>
/// <param name="afterwards">The stage from the day after the date on.</param>
public sealed class Stages(string afterwards, params int[] daysBefore)
{
    private readonly int[] nearestFirst = [.. daysBefore.Order()];

    /// <summary>How many days ahead the first stage looks.</summary>
    public int Furthest => nearestFirst[^1];

    /// <summary>The most urgent stage reached; null while the date is further away than any.</summary>
    public string? ReachedOn(DateOnly today, DateOnly date)
    {
        var left = date.DayNumber - today.DayNumber;
        if (left < 0)
        {
            return afterwards;
        }

        var stage = Array.Find(nearestFirst, days => left <= days);
        return left <= Furthest ? stage.ToString(CultureInfo.InvariantCulture) : null;
    }

    /// <summary>The last week and a date that has gone by are urgent, the last month is a warning.</summary>
    public static AlertSeverity Nearness(DateOnly today, DateOnly date) => (date.DayNumber - today.DayNumber) switch
    {
        <= 7 => AlertSeverity.Urgent,
        <= 30 => AlertSeverity.Warning,
        _ => AlertSeverity.Notice,
    };
}
