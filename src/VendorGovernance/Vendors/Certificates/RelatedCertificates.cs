using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web.Lists;
using VendorGovernance.Platform.Web.Related;

namespace VendorGovernance.Vendors.Certificates;

internal sealed class RelatedCertificates(GovernanceDb db, Words words, Clock clock) : IRelated<Vendor>
{
    public int Order => 60;

    public string Permission => Permissions.ViewVendors;

    public async Task<RelatedList> OfAsync(int id, ClaimsPrincipal person, CancellationToken cancel)
    {
        var certificates = db.Certificates.VisibleTo(person).InUse().Where(certificate => certificate.VendorId == id);
        var rows = await certificates.Sorted(new ListRequest()).AsRows(db).Take(RelatedList.MostRows).ToListAsync(cancel);
        return new RelatedList(
            "Certificates", await certificates.CountAsync(cancel), string.Create(CultureInfo.InvariantCulture, $"/certificates?vendor={id}"),
            [.. rows.Select(Row)], person.May(Permissions.EditCertificates) ? string.Create(CultureInfo.InvariantCulture, $"/certificates/new?vendor={id}") : null);
    }

    private RelatedRow Row(CertificateRow row)
    {
        var state = row.StateOn(clock.Today);
        return new RelatedRow(
            words[row.Name], string.Create(CultureInfo.InvariantCulture, $"/certificates/{row.Id}"),
            row.ExpiresOn is { } until ? new Sentence("{0}, until {1:d}", state, until) : new Sentence("{0}", state), CertificateDates.ToneOf(state));
    }
}
