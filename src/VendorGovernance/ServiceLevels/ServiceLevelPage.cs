using VendorGovernance.Platform.Time;

namespace VendorGovernance.ServiceLevels;

/// <summary>A service level with up to two years of its months.</summary>
public sealed record ServiceLevelPage(ServiceLevel Level, LevelHistory History, DateOnly Today)
{
    private const int MostMonths = 24;

    // The reason of the oldest month's breach lies in the two before it.
    private const int MonthsBefore = 2;

    public DateOnly LastFinished => CalendarMonth.LastFinished(Today);

    /// <summary>Oldest first. The running month only where something was recorded for it already.</summary>
    public IReadOnlyList<DateOnly> Months { get; } = MonthsOf(History, Today);

    public static DateOnly FirstRead(DateOnly today) => CalendarMonth.Of(today).AddMonths(-MostMonths - MonthsBefore);

    public static IReadOnlyList<DateOnly> MonthsOf(LevelHistory history, DateOnly today)
    {
        var running = CalendarMonth.Of(today);
        var last = history.Counted.ContainsKey(running) ? running : CalendarMonth.LastFinished(today);
        return
        [
            .. CalendarMonth.Between(last.AddMonths(1 - MostMonths), last)
                .SkipWhile(month => !history.IsInForceIn(month) && !history.Counted.ContainsKey(month)),
        ];
    }
}
