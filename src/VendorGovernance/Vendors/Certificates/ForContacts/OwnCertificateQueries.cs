using System.Security.Claims;
using VendorGovernance.Accounts;
using VendorGovernance.Data;

namespace VendorGovernance.Vendors.Certificates.ForContacts;

internal static class OwnCertificateQueries
{
    /// <summary>The certificates in use of the person's own vendor; none for anyone who has no vendor.</summary>
    public static IQueryable<OwnCertificate> OwnCertificates(this GovernanceDb db, ClaimsPrincipal person)
    {
        var own = person.OnlyVendor();
        return db.Certificates.InUse().Where(certificate => certificate.VendorId == own).Select(certificate => new OwnCertificate
        {
            Id = certificate.Id,
            Kind = certificate.Kind,
            OtherName = certificate.OtherName,
            Level = certificate.Level,
            Number = certificate.Number,
            Issuer = certificate.Issuer,
            Covers = certificate.Covers,
            EffectiveOn = certificate.EffectiveOn,
            ExpiresOn = certificate.ExpiresOn,
            IsAccepted = certificate.IsAccepted,
            IsReplaced = db.Certificates.Any(other => other.ReplacesId == certificate.Id && other.IsAccepted == true && other.ArchivedAt == null),
            WhyNot = certificate.IsAccepted == false ? certificate.VerificationNote : null,
            DocumentId = certificate.DocumentId,
            FileName = certificate.Document!.Name,
        });
    }

    /// <summary>What ends first comes first.</summary>
    public static IQueryable<OwnCertificate> NextToEnd(this IQueryable<OwnCertificate> certificates) =>
        certificates.OrderBy(certificate => certificate.ExpiresOn == null).ThenBy(certificate => certificate.ExpiresOn).ThenBy(certificate => certificate.Id);
}
