using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web.Related;
using VendorGovernance.Platform.Web.Today;
using VendorGovernance.Vendors.ForContacts;

namespace VendorGovernance.Vendors.Certificates.ForContacts;

/// <summary>A vendor's own certificates on the page of its company, and those to renew under Today.</summary>
internal sealed class OwnCertificateLists(GovernanceDb db, Words words, Clock clock) : IRelated<OwnVendor>, ITodaySource
{
    private const int DaysAhead = 60;

    public int Order => 60;

    public string Permission => Permissions.ViewOwnCertificates;

    public Sentence Title => new("Certificates");

    public string RegisterOf(TodayGroup group) => "/certificates";

    public async Task<RelatedList> OfAsync(int id, ClaimsPrincipal person, CancellationToken cancel)
    {
        var own = db.OwnCertificates(person);
        var rows = await own.NextToEnd().Take(RelatedList.MostRows).ToListAsync(cancel);
        return new RelatedList("Certificates", await own.CountAsync(cancel), "/certificates", [.. rows.Select(Row)], person.May(Permissions.SendOwnCertificates) ? "/certificates/new" : null);
    }

    public async Task<IReadOnlyList<TodayItem>> FindAsync(ClaimsPrincipal person, DateOnly today, CancellationToken cancel)
    {
        var until = today.AddDays(DaysAhead);
        var ending = await db.OwnCertificates(person).Where(certificate => !certificate.IsReplaced && certificate.IsAccepted != false && certificate.ExpiresOn <= until).ToListAsync(cancel);
        return [.. ending.Select(certificate => new TodayItem(
            certificate.ExpiresOn < today
                ? new Sentence("{0} expired on {1:D}. Please send the new one.", certificate.Name, certificate.ExpiresOn)
                : new Sentence("{0} expires on {1:D}. Please send the new one in time.", certificate.Name, certificate.ExpiresOn),
            certificate.ExpiresOn!.Value, PathOf(certificate), certificate.ExpiresOn < today ? Tone.Bad : Tone.Warning))];
    }

    private RelatedRow Row(OwnCertificate certificate)
    {
        var state = certificate.StateOn(clock.Today);
        return new RelatedRow(words[certificate.Name], PathOf(certificate), DisplayNames.Of(state), CertificateDates.ToneOf(state));
    }

    private static string PathOf(OwnCertificate certificate) => string.Create(CultureInfo.InvariantCulture, $"/certificates/{certificate.Id}");
}
