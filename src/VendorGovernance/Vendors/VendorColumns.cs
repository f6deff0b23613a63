using VendorGovernance.Platform.Tables;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Vendors;

/// <summary>The register of vendors as a file.</summary>
internal static class VendorColumns
{
    public static IReadOnlyList<Column<VendorRow>> All { get; } =
    [
        new("Code", row => row.Code, 12),
        new("Name", row => row.Name, 32),
        new("Status", row => row.Status),
        new("Risk tier", row => row.Tier),
        new("Approved until", row => row.ApprovedUntil, 12),
        new("Owner", row => row.Owner),
        new("City", row => row.City),
        new("Country", row => row.Country is { } country ? Countries.NameOf(country) : null),
        new("Internal team", row => row.IsInternal, 10),
    ];
}
