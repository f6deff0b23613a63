namespace VendorGovernance.ServiceLevels.Metrics;

/// <summary>Every metric that a service level can be agreed on.</summary>
public static class MetricCatalogue
{
    private static readonly Dictionary<string, Metric> ByCode;

    static MetricCatalogue()
    {
        All =
        [
            .. ResponseMetrics.All, .. ResolutionMetrics.All, .. QualityMetrics.All,
            .. OrderMetrics.All, .. StaffMetrics.All, .. SecurityMetrics.All,
        ];
        ByCode = All.ToDictionary(metric => metric.Code, StringComparer.OrdinalIgnoreCase);
    }

    public static IReadOnlyList<Metric> All { get; }

    /// <summary>By its code in any case, as people and files write it.</summary>
    public static Metric? Find(string code) => ByCode.GetValueOrDefault(code.Trim());

    /// <summary>For a code that is stored, and so is known.</summary>
    public static Metric Of(string code) => Find(code) ?? throw new KeyNotFoundException($"There is no metric {code}.");
}
