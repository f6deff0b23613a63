using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Today;
using VendorGovernance.Vendors.Approvals;
using VendorGovernance.Vendors.Screenings;
using VendorGovernance.Vendors.Subcontractors;

namespace VendorGovernance.Vendors;

/// <summary>Decisions that wait for this person, approvals that end within 30 days, and subcontractors without consent.</summary>
internal sealed class VendorsToday(GovernanceDb db) : ITodaySource
{
    private const int DaysAhead = 30;

    public Sentence Title => new("Vendors");

    public string Permission => Permissions.ScreenVendors;

    public string RegisterOf(TodayGroup group) => group switch
    {
        TodayGroup.Overdue => "/vendors?approvalWithin=0",
        TodayGroup.Near or TodayGroup.Later => $"/vendors?approvalWithin={DaysAhead}",
    };

    public async Task<IReadOnlyList<TodayItem>> FindAsync(ClaimsPrincipal person, DateOnly today, CancellationToken cancel)
    {
        var ending = await db.Vendors.VisibleTo(person).ToApproveBy(today.AddDays(DaysAhead)).ToListAsync(cancel);
        var without = await db.Subcontractors.WithoutConsentOn(today)
            .Select(found => new { found.Name, Vendor = found.Vendor!.Name, found.VendorId, found.SeesPersonalData, found.WorksFrom }).ToListAsync(cancel);
        return
        [
            .. person.May(Permissions.ReviewScreenings) ? await DecisionsAsync(person.AccountId(), today, cancel) : [],
            .. ending.Select(vendor => new TodayItem(
                ApprovalEndingCheck.Say(vendor, today), vendor.Until, $"/vendors/{vendor.Id}", vendor.Until < today ? Tone.Bad : Tone.Warning)),
            .. without.Select(found => new TodayItem(
                SubcontractorConsentCheck.Say(found.Name, found.Vendor, found.SeesPersonalData), found.WorksFrom ?? today, $"/vendors/{found.VendorId}/subcontractors", Tone.Bad, IsBreach: true)),
        ];
    }

    /// <summary>Not those in which the person had a part.</summary>
    private async Task<IEnumerable<TodayItem>> DecisionsAsync(int me, DateOnly today, CancellationToken cancel)
    {
        var screenings = await db.Screenings.WaitingFor(me)
            .Select(screening => new { screening.Id, screening.Vendor!.Name, screening.SubmittedOn }).ToListAsync(cancel);
        var waivers = await db.ApprovalWaivers.Where(waiver => waiver.State == WaiverState.Asked && waiver.AskedById != me && waiver.Until >= today)
            .Select(waiver => new { waiver.Id, waiver.VendorId, waiver.Vendor!.Name, waiver.RequestedOn }).ToListAsync(cancel);
        return
        [
            .. screenings.Select(screening => new TodayItem(
                new Sentence("The screening of {0} waits for a decision since {1:d}.", screening.Name, screening.SubmittedOn), today, $"/screenings/{screening.Id}/decision", Tone.Warning)),
            .. waivers.Select(waiver => new TodayItem(
                new Sentence("A waiver for {0} waits for a decision since {1:d}.", waiver.Name, waiver.RequestedOn), today, $"/vendors/{waiver.VendorId}/waivers/{waiver.Id}", Tone.Warning)),
        ];
    }
}
