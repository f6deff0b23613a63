using VendorGovernance.Platform.Tables;

namespace VendorGovernance.Contracts;

/// <summary>The register of contracts as a file.</summary>
internal static class ContractColumns
{
    public static IReadOnlyList<Column<ContractRow>> All { get; } =
    [
        new("Contract number", row => row.Number),
        new("Title", row => row.Title, 36),
        new("Vendor", row => row.Vendor, 32),
        new("Decide by", row => row.DecideBy, 12),
        new("Start", row => row.StartsOn, 12),
        new("Last day", row => row.LastDay, 12),
        new("Provisional", row => row.IsProvisional),
        new("State", row => row.State),
        new("To be clarified", row => row.IsUnclear),
        new("Owner", row => row.Owner),
        new("Value", row => row.Value),
        new("Currency", row => row.Currency, 10),
    ];
}
