using VendorGovernance.Platform.Text;

namespace VendorGovernance.ServiceLevels.Metrics;

/// <summary>Whether the customer's matter is settled, and with how much work.</summary>
internal static class ResolutionMetrics
{
    public static IReadOnlyList<Metric> All { get; } =
    [
        new("FCR", new LocalName("First contact resolution", "首次解决率"), MetricUnit.Percent, Direction.HigherIsBetter, MetricSource.Surveys,
            new Sentence("customers who say it was solved at the first contact ÷ customers who answered")),
        new("AHT", new LocalName("Average handle time", "平均处理时长"), MetricUnit.Seconds, Direction.LowerIsBetter, MetricSource.Calls,
            new Sentence("talk, hold and wrap-up time, in seconds ÷ contacts handled")),
        new("ESC", new LocalName("Escalation rate", "升级率"), MetricUnit.Percent, Direction.LowerIsBetter, MetricSource.Tickets,
            new Sentence("contacts escalated ÷ contacts handled")),
        new("SELF", new LocalName("24-hour self-closure rate", "24 小时自主完结率"), MetricUnit.Percent, Direction.HigherIsBetter, MetricSource.Tickets,
            new Sentence("tickets closed within 24 hours without the platform ÷ tickets")),
        new("CMP", new LocalName("Complaint rate", "投诉率"), MetricUnit.Permille, Direction.LowerIsBetter, MetricSource.Tickets,
            new Sentence("valid complaints ÷ contacts")) { MayExceedWhole = true },
    ];
}
