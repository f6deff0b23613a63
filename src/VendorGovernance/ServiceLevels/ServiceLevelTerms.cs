using VendorGovernance.ServiceLevels.Metrics;

namespace VendorGovernance.ServiceLevels;

/// <summary>What was agreed: metric, Expected and Minimum in the metric's unit, and how many contacts a month needs to count.</summary>
public sealed record ServiceLevelTerms(string MetricCode, Direction Direction, decimal Expected, decimal Minimum, int MinimumSample)
{
    /// <summary>Of a month's contacts, where nothing else was agreed.</summary>
    public const int UsualMinimumSample = 30;

    public Metric Metric => MetricCatalogue.Of(MetricCode);

    public bool IsWorse(decimal value, decimal level) => Direction == Direction.HigherIsBetter ? value < level : value > level;

    /// <summary>A value as it is shown: never rounded onto a level that it only just misses.</summary>
    public decimal Shown(decimal value) => Metric.Rounded(value, Expected, Minimum);
}
