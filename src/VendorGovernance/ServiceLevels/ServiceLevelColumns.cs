using VendorGovernance.Platform.Tables;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.ServiceLevels;

/// <summary>The register of service levels as a file, with the last finished month.</summary>
internal static class ServiceLevelColumns
{
    public static IReadOnlyList<Column<ServiceLevelRow>> In(DateOnly month) =>
    [
        new("Metric", row => row.Level.Terms.Metric.Name, 32),
        new("Code", row => row.Level.Terms.MetricCode, 12),
        new("Vendor", row => row.Level.Facts.Vendor, 32),
        new("Contract", row => row.Level.Facts.ContractNumber),
        new("Expected", row => row.Level.Terms.Expected, 12),
        new("Minimum", row => row.Level.Terms.Minimum, 12),
        new(new Sentence("{0:Y}", month), row => row.Evaluation.Value is { } value ? row.Level.Terms.Shown(value) : null, 16),
        new("Result", row => row.Level.VerdictIn(month), 24),
        new("Months with data", row => row.MonthsWithData, 12),
        new("Months in force", row => row.MonthsInForce, 12),
    ];
}
