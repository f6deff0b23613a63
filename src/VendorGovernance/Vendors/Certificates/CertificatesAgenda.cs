using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Agenda;

namespace VendorGovernance.Vendors.Certificates;

/// <summary>Last days of certificates that no verified one has replaced.</summary>
internal sealed class CertificatesAgenda(GovernanceDb db) : IAgendaSource
{
    public string Kind => "certificate-expiry";

    public Sentence Title => new("Last days of certificates");

    public string Permission => Permissions.ViewVendors;

    public async Task<IReadOnlyList<AgendaItem>> FindAsync(AgendaRange range, CancellationToken cancel)
    {
        var rows = await Ending(db, range).ToListAsync(cancel);
        return
        [
            .. rows.Select(row => new AgendaItem(
                row.ExpiresOn,
                new Sentence("Certificate expires: {0}, {1}", row.Name, row.Vendor),
                string.Create(CultureInfo.InvariantCulture, $"/certificates/{row.Id}"),
                string.Create(CultureInfo.InvariantCulture, $"certificate:{row.Id}"),
                row.ExpiresOn < range.Today ? Tone.Bad : row.ExpiresOn <= range.Today.AddDays(CertificateDates.DaysExpiring) ? Tone.Warning : Tone.None)),
        ];
    }

    internal static IQueryable<ExpiringCertificate> Ending(GovernanceDb db, AgendaRange range) => db.Certificates.VisibleTo(range.Person)
        .Where(certificate => certificate.ExpiresOn >= range.From && (range.OwnerId == null || certificate.Vendor!.OwnerId == range.OwnerId))
        .ToRenewBy(db, range.To).Take(IAgendaSource.Most + 1);
}
