using VendorGovernance.Platform.Tables;

namespace VendorGovernance.Vendors;

/// <summary>The register of vendors as a file.</summary>
internal static class VendorColumns
{
    public static IReadOnlyList<Column<VendorRow>> All { get; } =
    [
        new("Code", row => row.Code, 12),
        new("Name", row => row.Name, 32),
        new("City", row => row.City),
        new("Country", row => row.Country, 10),
    ];
}
