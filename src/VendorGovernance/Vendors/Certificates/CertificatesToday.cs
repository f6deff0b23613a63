using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Lists;
using VendorGovernance.Platform.Web.Today;

namespace VendorGovernance.Vendors.Certificates;

/// <summary>Certificates that wait to be verified, and those that expire within 30 days or have expired.</summary>
internal sealed class CertificatesToday(GovernanceDb db) : ITodaySource
{
    private const int DaysAhead = 30;

    public Sentence Title => new("Certificates");

    public string Permission => Permissions.EditCertificates;

    public string RegisterOf(TodayGroup group) => group switch
    {
        TodayGroup.Overdue => $"/certificates?state={CertificateState.Expired}",
        TodayGroup.Near or TodayGroup.Later => $"/certificates?expiresWithin={DaysAhead}",
    };

    public async Task<IReadOnlyList<TodayItem>> FindAsync(ClaimsPrincipal person, DateOnly today, CancellationToken cancel)
    {
        var expiring = await db.Certificates.VisibleTo(person).ToRenewBy(db, today.AddDays(DaysAhead)).ToListAsync(cancel);
        var unverified = await db.Certificates.VisibleTo(person).InUse().InState(CertificateState.ToBeVerified, db, today).Sorted(new ListRequest()).AsRows(db).ToListAsync(cancel);
        return
        [
            .. expiring.Select(certificate => new TodayItem(
                CertificateExpiryCheck.Say(certificate, today), certificate.ExpiresOn, $"/certificates/{certificate.Id}", certificate.ExpiresOn < today ? Tone.Bad : Tone.Warning)),
            .. unverified.Select(row => new TodayItem(new Sentence("{0} of {1} has to be verified.", row.Name, row.Vendor), today, $"/certificates/{row.Id}")),
        ];
    }
}
