using VendorGovernance.Platform.Text;

namespace VendorGovernance.ServiceLevels.Metrics;

/// <summary>What service does to orders.</summary>
internal static class OrderMetrics
{
    public static IReadOnlyList<Metric> All { get; } =
    [
        new("RET", new LocalName("Return and exchange rate", "退换货率"), MetricUnit.Percent, Direction.LowerIsBetter, MetricSource.Orders,
            new Sentence("orders returned or exchanged ÷ orders completed")) { MayExceedWhole = true },
        new("RFT", new LocalName("Refund handling time", "退款处理时长"), MetricUnit.Hours, Direction.LowerIsBetter, MetricSource.Orders,
            new Sentence("hours from request to completed refund, in total ÷ refunds completed")),
        new("DSP", new LocalName("Dispute refund rate", "纠纷退款率"), MetricUnit.Percent, Direction.LowerIsBetter, MetricSource.Orders,
            new Sentence("dispute refunds lost ÷ orders completed")) { MayExceedWhole = true },
        new("INT", new LocalName("Platform intervention rate", "平台介入率"), MetricUnit.Percent, Direction.LowerIsBetter, MetricSource.Orders,
            new Sentence("orders in which the platform intervened ÷ orders")) { MayExceedWhole = true },
        new("CVR", new LocalName("Inquiry conversion", "询单转化率"), MetricUnit.Percent, Direction.HigherIsBetter, MetricSource.Orders,
            new Sentence("inquirers who paid ÷ inquirers")),
    ];
}
