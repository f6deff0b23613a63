using VendorGovernance.Platform.Tables;

namespace VendorGovernance.Vendors.Certificates;

/// <summary>The register of certificates as a file.</summary>
internal static class CertificateColumns
{
    public static IReadOnlyList<Column<CertificateRow>> On(DateOnly today) =>
    [
        new("Kind of certificate", row => row.Name, 32),
        new("Certificate number", row => row.Number),
        new("Vendor", row => row.Vendor, 32),
        new("Issuer", row => row.Issuer, 24),
        new("Valid from", row => row.EffectiveOn, 12),
        new("Valid until", row => row.ExpiresOn, 12),
        new("State", row => row.StateOn(today)),
    ];
}
