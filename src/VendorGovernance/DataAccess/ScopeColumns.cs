using VendorGovernance.Platform.Tables;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.DataAccess;

/// <summary>The register of data-access scopes as a file.</summary>
internal static class ScopeColumns
{
    public static IReadOnlyList<Column<ScopeRow>> On(DateOnly today) =>
    [
        new("System", row => row.System, 24),
        new("Vendor", row => row.Vendor, 32),
        new("Contract", row => row.ContractNumber),
        new("Data level", row => row.Level),
        new("Personal data", row => row.IsSensitive ? new Sentence("Yes, sensitive") : row.IsPersonal ? new Sentence("Yes") : new Sentence("No")),
        new("May export", row => row.MayExport),
        new("Seats", row => row.Seats, 10),
        new("From", row => row.From, 12),
        new("Until", row => row.Until, 12),
        new("State", row => row.StateOn(today)),
    ];
}
