using VendorGovernance.Platform.Text;

namespace VendorGovernance.ServiceLevels.Metrics;

/// <summary>Whether the people are there, stay and are trained.</summary>
internal static class StaffMetrics
{
    public static IReadOnlyList<Metric> All { get; } =
    [
        new("ATT", new LocalName("Agent attrition", "客服流失率"), MetricUnit.Percent, Direction.LowerIsBetter, MetricSource.Staff,
            new Sentence("agents who left ÷ average headcount")) { MayExceedWhole = true },
        new("TRN", new LocalName("Training hours per agent", "人均培训时长"), MetricUnit.Hours, Direction.HigherIsBetter, MetricSource.Staff,
            new Sentence("training hours ÷ average headcount")),
        new("SHR", new LocalName("Shrinkage", "缩减率"), MetricUnit.Percent, Direction.LowerIsBetter, MetricSource.Staff,
            new Sentence("paid hours not available ÷ paid hours")),
        new("ADH", new LocalName("Schedule adherence", "排班遵时率"), MetricUnit.Percent, Direction.HigherIsBetter, MetricSource.Staff,
            new Sentence("minutes in adherence ÷ minutes scheduled")),
    ];
}
