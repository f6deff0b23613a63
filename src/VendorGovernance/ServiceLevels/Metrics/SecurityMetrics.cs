using VendorGovernance.Platform.Text;

namespace VendorGovernance.ServiceLevels.Metrics;

/// <summary>How the vendor looks after access and data.</summary>
internal static class SecurityMetrics
{
    public static IReadOnlyList<Metric> All { get; } =
    [
        new("REV", new LocalName("Access revocation on time", "账号权限回收及时率"), MetricUnit.Percent, Direction.HigherIsBetter, MetricSource.Security,
            new Sentence("leavers' accounts disabled within 24 hours ÷ leavers' accounts")),
        new("REC", new LocalName("Access review completion", "权限复核完成率"), MetricUnit.Percent, Direction.HigherIsBetter, MetricSource.Security,
            new Sentence("accounts reviewed ÷ accounts")),
        new("SEC-TRN", new LocalName("Security training completion", "安全培训完成率"), MetricUnit.Percent, Direction.HigherIsBetter, MetricSource.Security,
            new Sentence("agents trained in security and privacy ÷ agents")),
        new("NTF", new LocalName("Incident notification time", "安全事件通报时长"), MetricUnit.Hours, Direction.LowerIsBetter, MetricSource.Security,
            new Sentence("hours from the vendor's knowledge to its notice, in total ÷ incidents")),
        new("CAPA", new LocalName("Findings closed on time", "发现项按期关闭率"), MetricUnit.Percent, Direction.HigherIsBetter, MetricSource.Security,
            new Sentence("findings closed by their due date ÷ findings due")),
    ];
}
