using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Alerts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Vendors.Certificates;

/// <summary>The last day of a certificate comes nearer, or has gone by, and no verified one has come in its place.</summary>
internal sealed class CertificateExpiryCheck(GovernanceDb db, Clock clock) : IAlertCheck
{
    private const string Expired = "expired";

    private static readonly Stages Stages = new(Expired, 90, 60, 30, 14, 7, 1);

    public string Code => "certificate-expiry";

    public Sentence Name => new("Certificate expires");

    public async Task<IReadOnlyList<Signal>> FindAsync(DateOnly today, CancellationToken cancel)
    {
        var certificates = await db.Certificates.ToRenewBy(db, today.AddDays(Stages.Furthest)).ToListAsync(cancel);
        return [.. certificates.Select(certificate => Signal(certificate, Stages.ReachedOn(today, certificate.ExpiresOn)!, today))];
    }

    private Signal Signal(ExpiringCertificate certificate, string stage, DateOnly today) => new(
        Code, $"certificate:{certificate.Id}", stage, certificate.ExpiresOn, stage == Expired ? AlertSeverity.Warning : Stages.Nearness(today, certificate.ExpiresOn),
        Say(certificate, today), $"/certificates/{certificate.Id}", certificate.VendorId, certificate.OwnerId, [nameof(Role.Procurement)],
        stage == Expired && certificate.ExpiresOn < clock.DayOf(certificate.RegisteredAt))
    {
        Headline = stage == Expired
            ? new Sentence("Vendor {0}: a certificate expired on {1:d}", certificate.VendorCode, certificate.ExpiresOn)
            : new Sentence("Vendor {0}: a certificate expires on {1:d}", certificate.VendorCode, certificate.ExpiresOn),
    };

    internal static Sentence Say(ExpiringCertificate certificate, DateOnly today) => (certificate.ExpiresOn.DayNumber - today.DayNumber) switch
    {
        1 => new Sentence("{0} of {1} expires tomorrow, {2:D}.", certificate.Name, certificate.Vendor, certificate.ExpiresOn),
        > 1 and var days => new Sentence("{0} of {1} expires on {2:D}, in {3} days.", certificate.Name, certificate.Vendor, certificate.ExpiresOn, days),
        0 => new Sentence("Today, {2:D}, is the last day of {0} of {1}.", certificate.Name, certificate.Vendor, certificate.ExpiresOn),
        _ => new Sentence("{0} of {1} expired on {2:D}, and no verified one has come in its place.", certificate.Name, certificate.Vendor, certificate.ExpiresOn),
    };
}
