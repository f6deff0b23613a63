using VendorGovernance.Platform.Text;

namespace VendorGovernance.ServiceLevels.Metrics;

/// <summary>How well the work is done, as customers and reviewers see it.</summary>
internal static class QualityMetrics
{
    public static IReadOnlyList<Metric> All { get; } =
    [
        new("CSAT", new LocalName("Customer satisfaction", "客户满意度"), MetricUnit.Percent, Direction.HigherIsBetter, MetricSource.Surveys,
            new Sentence("satisfied and very satisfied ratings ÷ ratings")),
        new("QA", new LocalName("Quality score", "质检得分率"), MetricUnit.Percent, Direction.HigherIsBetter, MetricSource.Reviews,
            new Sentence("points given ÷ points possible")),
        new("FATAL", new LocalName("Critical error rate", "致命错误率"), MetricUnit.Percent, Direction.LowerIsBetter, MetricSource.Reviews,
            new Sentence("reviewed contacts with a critical error ÷ reviewed contacts")),
        new("SOP", new LocalName("Procedure deviation rate", "流程偏差率"), MetricUnit.Percent, Direction.LowerIsBetter, MetricSource.Reviews,
            new Sentence("reviewed contacts with a deviation from procedure ÷ reviewed contacts")),
        new("MYS", new LocalName("Mystery-shopping score", "神秘客得分率"), MetricUnit.Percent, Direction.HigherIsBetter, MetricSource.Reviews,
            new Sentence("points given over all test contacts ÷ points possible")),
    ];
}
