using VendorGovernance.Platform.Time;

namespace VendorGovernance.ServiceLevels;

/// <summary>A service level in the list: how it stood in a month, and the year before.</summary>
public sealed record ServiceLevelRow(LevelHistory Level, DateOnly Month)
{
    public const int Months = 13;

    public IReadOnlyList<DateOnly> Shown { get; } = CalendarMonth.Between(Month.AddMonths(1 - Months), Month);

    public Evaluation Evaluation => Level.In(Month);

    public int MonthsInForce => Shown.Count(Level.IsInForceIn);

    public int MonthsWithData => Shown.Count(month => Level.In(month).Result != ServiceLevelResult.NoData);
}
