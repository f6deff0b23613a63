using VendorGovernance.Platform.Text;

namespace VendorGovernance.ServiceLevels.Metrics;

/// <summary>How soon a customer is answered.</summary>
internal static class ResponseMetrics
{
    public static IReadOnlyList<Metric> All { get; } =
    [
        new("FRT", new LocalName("Average first response time", "平均首次响应时长"), MetricUnit.Seconds, Direction.LowerIsBetter, MetricSource.Chats,
            new Sentence("total wait for the first human reply, in seconds ÷ conversations")),
        new("ART", new LocalName("Average response time", "平均响应时长"), MetricUnit.Seconds, Direction.LowerIsBetter, MetricSource.Chats,
            new Sentence("total reply delay, each at most 600 seconds ÷ rounds of conversation")),
        new("R30", new LocalName("30-second response rate", "30 秒应答率"), MetricUnit.Percent, Direction.HigherIsBetter, MetricSource.Chats,
            new Sentence("conversations answered within 30 seconds ÷ conversations")),
        new("R180", new LocalName("3-minute response rate", "3 分钟人工回复率"), MetricUnit.Percent, Direction.HigherIsBetter, MetricSource.Chats,
            new Sentence("rounds answered by a person within 180 seconds ÷ valid rounds, 08:00 to 23:00")),
        new("RSP", new LocalName("Answer rate", "应答率"), MetricUnit.Percent, Direction.HigherIsBetter, MetricSource.Chats,
            new Sentence("consultations handled ÷ consultations")),
        new("NSR", new LocalName("No-service rate", "人工不服务率"), MetricUnit.Percent, Direction.LowerIsBetter, MetricSource.Chats,
            new Sentence("conversations left in the queue or in silence ÷ conversations, 08:00 to 23:00")),
        new("SL", new LocalName("Calls answered within 20 seconds", "20 秒接通率"), MetricUnit.Percent, Direction.HigherIsBetter, MetricSource.Calls,
            new Sentence("calls answered within 20 seconds ÷ calls offered")),
        new("ASA", new LocalName("Average speed of answer", "平均应答速度"), MetricUnit.Seconds, Direction.LowerIsBetter, MetricSource.Calls,
            new Sentence("total wait of answered calls, in seconds ÷ calls answered")),
        new("ABN", new LocalName("Abandonment rate", "放弃率"), MetricUnit.Percent, Direction.LowerIsBetter, MetricSource.Calls,
            new Sentence("calls abandoned after the threshold ÷ calls offered without short abandons")),
    ];
}
