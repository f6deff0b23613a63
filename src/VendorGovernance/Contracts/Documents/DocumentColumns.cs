using VendorGovernance.Platform.Tables;

namespace VendorGovernance.Contracts.Documents;

/// <summary>The register of documents as a file.</summary>
internal static class DocumentColumns
{
    public static IReadOnlyList<Column<DocumentRow>> On(DateOnly today) =>
    [
        new("Document", row => row.Title, 40),
        new("Kind", row => row.Kind, 24),
        new("Contract", row => row.Contract),
        new("Vendor", row => row.Vendor, 32),
        new("Effective from", row => row.EffectiveOn, 12),
        new("Expires on", row => row.ExpiresOn, 12),
        new("State", row => row.StandingOn(today)),
        new("Version", row => row.CurrentNumber, 10),
        new("File", row => row.FileName, 32),
        new("Size", row => row.Size, 12),
    ];
}
