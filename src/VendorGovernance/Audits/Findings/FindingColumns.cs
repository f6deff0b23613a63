using VendorGovernance.Platform.Tables;

namespace VendorGovernance.Audits.Findings;

/// <summary>The register of findings as a file.</summary>
internal static class FindingColumns
{
    public static IReadOnlyList<Column<FindingRow>> On(DateOnly today) =>
    [
        new("Finding", row => row.Title, 40),
        new("Vendor", row => row.Vendor, 32),
        new("Severity", row => row.Severity),
        new("Audit", row => row.Audit, 24),
        new("Found on", row => row.FoundOn, 12),
        new("Due on", row => row.DueOn, 12),
        new("Closed on", row => row.ClosedOn, 12),
        new("Owner", row => row.Owner),
        new("State", row => row.StateOn(today)),
    ];
}
