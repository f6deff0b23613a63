using VendorGovernance.Data;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Vendors.Certificates;

/// <summary>What the watch over certificates needs to know of one.</summary>
internal sealed record ExpiringCertificate(
    int Id, CertificateKind Kind, string? OtherName, string? Level, string VendorCode, LocalName Vendor, int VendorId, int? OwnerId, DateOnly ExpiresOn, DateTime RegisteredAt)
{
    public Sentence Name => CertificateKinds.NameOf(Kind, OtherName, Level);
}

internal static class ExpiringCertificates
{
    /// <summary>Of vendors in use that are neither closed nor rejected, in whose place no verified one has come.</summary>
    public static IQueryable<ExpiringCertificate> ToRenewBy(this IQueryable<Certificate> certificates, GovernanceDb db, DateOnly day) =>
        from certificate in certificates.NotReplaced(db).ExpiringBy(day)
        where certificate.Vendor!.ArchivedAt == null && certificate.Vendor!.Status != VendorStatus.Closed && certificate.Vendor!.Status != VendorStatus.Rejected
        orderby certificate.ExpiresOn, certificate.Id
        select new ExpiringCertificate(
            certificate.Id, certificate.Kind, certificate.OtherName, certificate.Level, certificate.Vendor!.Code, certificate.Vendor!.Name, certificate.VendorId,
            certificate.Vendor!.OwnerId, certificate.ExpiresOn!.Value, certificate.RegisteredAt);
}
