using System.Security.Claims;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.Vendors.Certificates;

public static class CertificateQueries
{
    public static IQueryable<Certificate> VisibleTo(this IQueryable<Certificate> certificates, ClaimsPrincipal person) =>
        person.OnlyVendor() is { } only ? certificates.Where(certificate => certificate.VendorId == only) : certificates;

    public static IQueryable<Certificate> Fitting(this IQueryable<Certificate> certificates, CertificateList list, GovernanceDb db, DateOnly today)
    {
        certificates = certificates.InUse(list.Archived);
        var key = SearchKey.Of(list.Q);
        if (key.Length > 0)
        {
            certificates = certificates.Where(certificate => certificate.SearchText.Contains(key) || certificate.Vendor!.SearchText.Contains(key));
        }

        if (list.Vendor is { } vendor)
        {
            certificates = certificates.Where(certificate => certificate.VendorId == vendor);
        }

        if (list.Kind is { } kind)
        {
            certificates = certificates.Where(certificate => certificate.Kind == kind);
        }

        if (list.ExpiresWithin is { } days)
        {
            certificates = certificates.NotReplaced(db).ExpiringBy(today.AddDays(Math.Clamp(days, 0, 3660)));
        }

        return list.State is { } state ? certificates.InState(state, db, today) : certificates;
    }

    public static IQueryable<Certificate> InState(this IQueryable<Certificate> certificates, CertificateState state, GovernanceDb db, DateOnly today)
    {
        if (state == CertificateState.Superseded)
        {
            return certificates.Where(certificate => db.Certificates.Any(other => other.ReplacesId == certificate.Id && other.IsAccepted == true && other.ArchivedAt == null));
        }

        var soon = today.AddDays(CertificateDates.DaysExpiring);
        var current = certificates.NotReplaced(db);
        return state switch
        {
            CertificateState.NotAccepted => current.Where(certificate => certificate.IsAccepted == false),
            CertificateState.Expired => current.Where(certificate => certificate.IsAccepted != false && certificate.ExpiresOn < today),
            CertificateState.ToBeVerified => current.Where(certificate => certificate.IsAccepted == null && (certificate.ExpiresOn == null || certificate.ExpiresOn >= today)),
            CertificateState.Upcoming => current.Where(certificate => certificate.IsAccepted == true && certificate.EffectiveOn > today),
            CertificateState.Expiring => current.Where(certificate => certificate.IsAccepted == true && certificate.EffectiveOn <= today && certificate.ExpiresOn >= today && certificate.ExpiresOn <= soon),
            CertificateState.Valid => current.Where(certificate => certificate.IsAccepted == true && certificate.EffectiveOn <= today && (certificate.ExpiresOn == null || certificate.ExpiresOn > soon)),
            CertificateState.Superseded => throw new ArgumentOutOfRangeException(nameof(state)),
        };
    }

    /// <summary>Those in whose place no accepted one has come.</summary>
    public static IQueryable<Certificate> NotReplaced(this IQueryable<Certificate> certificates, GovernanceDb db) =>
        certificates.Where(certificate => !db.Certificates.Any(other => other.ReplacesId == certificate.Id && other.IsAccepted == true && other.ArchivedAt == null));

    public static IQueryable<Certificate> ExpiringBy(this IQueryable<Certificate> certificates, DateOnly day) =>
        certificates.Where(certificate => certificate.ArchivedAt == null && certificate.IsAccepted != false && certificate.ExpiresOn <= day);

    public static IQueryable<Certificate> Sorted(this IQueryable<Certificate> certificates, ListRequest request) => (request.Sort, request.Desc) switch
    {
        ("vendor", false) => certificates.OrderBy(certificate => certificate.Vendor!.Code).ThenBy(certificate => certificate.Id),
        ("vendor", true) => certificates.OrderByDescending(certificate => certificate.Vendor!.Code).ThenBy(certificate => certificate.Id),
        ("kind", false) => certificates.OrderBy(certificate => certificate.Kind).ThenBy(certificate => certificate.Id),
        ("kind", true) => certificates.OrderByDescending(certificate => certificate.Kind).ThenBy(certificate => certificate.Id),
        ("effective", false) => certificates.OrderBy(certificate => certificate.EffectiveOn).ThenBy(certificate => certificate.Id),
        ("effective", true) => certificates.OrderByDescending(certificate => certificate.EffectiveOn).ThenBy(certificate => certificate.Id),
        (_, true) => certificates.OrderBy(certificate => certificate.ExpiresOn == null).ThenByDescending(certificate => certificate.ExpiresOn).ThenBy(certificate => certificate.Id),
        _ => certificates.OrderBy(certificate => certificate.ExpiresOn == null).ThenBy(certificate => certificate.ExpiresOn).ThenBy(certificate => certificate.Id),
    };

    public static IQueryable<CertificateRow> AsRows(this IQueryable<Certificate> certificates, GovernanceDb db) => certificates.Select(certificate => new CertificateRow(
        certificate.Id, certificate.VendorId, certificate.Vendor!.Code, certificate.Vendor.Name, certificate.Kind, certificate.OtherName, certificate.Level, certificate.Number,
        certificate.Issuer, certificate.EffectiveOn, certificate.ExpiresOn, certificate.IsAccepted,
        db.Certificates.Any(other => other.ReplacesId == certificate.Id && other.IsAccepted == true && other.ArchivedAt == null)));
}
