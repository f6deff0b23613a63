using VendorGovernance.ServiceLevels;
using static VendorGovernance.ServiceLevels.Direction;

namespace VendorGovernance.Demo;

/// <param name="PerUnit">What the quotient is multiplied by: 100 for percent, 1000 for per mille, 1 for seconds.</param>
/// <param name="Strain">How much of a bad month shows in it: all in speed, less in what customers and inspectors say.</param>
/// <param name="SampleShare">Which share of a month's contacts is measured: all answered, some surveyed, few inspected.</param>
internal sealed record DemoMetric(
    string Code, Direction Direction, decimal Expected, decimal Minimum, decimal PerUnit, decimal Strain, decimal SampleShare, int MinimumSample = 30)
{
    public ServiceLevelTerms Terms => new(Code, Direction, Expected, Minimum, MinimumSample);

    /// <summary>The level at a margin: 0 is Expected, -1 is Minimum, more is better.</summary>
    public decimal At(decimal margin) => Math.Max(0, Expected + (margin * (Expected - Minimum)));
}

internal static class DemoMetrics
{
    private static readonly DemoMetric[] All =
    [
        new("R30", HigherIsBetter, 85, 80, 100, 1, 1m, 100),
        new("R180", HigherIsBetter, 90, 85, 100, 0.9m, 0.92m, 100),
        new("CSAT", HigherIsBetter, 88, 83, 100, 0.8m, 0.2m),
        new("FCR", HigherIsBetter, 75, 70, 100, 0.6m, 0.15m),
        new("QA", HigherIsBetter, 92, 88, 100, 0.5m, 0.03m),
        new("ABN", LowerIsBetter, 5, 8, 100, 1, 1m, 100),
        new("AHT", LowerIsBetter, 240, 300, 1, 0.9m, 0.95m),
        new("CMP", LowerIsBetter, 3, 5, 1000, 0.7m, 1m, 100),
        new("ART", LowerIsBetter, 20, 30, 1, 1, 0.98m),
    ];

    public static DemoMetric Of(string code) => All.Single(metric => metric.Code == code);
}
