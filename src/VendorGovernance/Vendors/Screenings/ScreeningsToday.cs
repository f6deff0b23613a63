using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Today;
using VendorGovernance.Vendors.Approvals;

namespace VendorGovernance.Vendors.Screenings;

/// <summary>Screenings and waivers that wait for a decision, but for those in which the person had a part.</summary>
internal sealed class ScreeningsToday(GovernanceDb db) : ITodaySource
{
    public Sentence Title => new("Screenings");

    public string Permission => Permissions.ReviewScreenings;

    public string RegisterOf(TodayGroup group) => $"/screenings?state={ScreeningState.Submitted}";

    public async Task<IReadOnlyList<TodayItem>> FindAsync(ClaimsPrincipal person, DateOnly today, CancellationToken cancel)
    {
        var me = person.AccountId();
        var screenings = await db.Screenings.WaitingFor(me).Select(screening => new { screening.Id, screening.Vendor!.Name, screening.SubmittedOn }).ToListAsync(cancel);
        var waivers = await db.ApprovalWaivers.Where(waiver => waiver.State == WaiverState.Asked && waiver.AskedById != me && waiver.Until >= today)
            .Select(waiver => new { waiver.Id, waiver.VendorId, waiver.Vendor!.Name, waiver.RequestedOn }).ToListAsync(cancel);
        return
        [
            .. screenings.Select(screening => new TodayItem(
                new Sentence("The screening of {0} has been waiting for a decision since {1:d}.", screening.Name, screening.SubmittedOn), today, $"/screenings/{screening.Id}/decision", Tone.Warning)),
            .. waivers.Select(waiver => new TodayItem(
                new Sentence("A waiver for {0} has been waiting for a decision since {1:d}.", waiver.Name, waiver.RequestedOn), today, $"/vendors/{waiver.VendorId}/waivers/{waiver.Id}", Tone.Warning)),
        ];
    }
}
