using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Today;
using VendorGovernance.Vendors.Risk;
using VendorGovernance.Vendors.Subcontractors;

namespace VendorGovernance.Vendors;

/// <summary>Subcontractors that work without our consent, and vendors whose risk tier was never assessed.</summary>
internal sealed class VendorGapsToday(GovernanceDb db) : ITodaySource
{
    public Sentence Title => new("Vendors that lack something");

    public string Permission => Permissions.ScreenVendors;

    public string RegisterOf(TodayGroup group) => group switch
    {
        TodayGroup.Overdue => $"/vendors?lacks={VendorGap.Consent}",
        TodayGroup.Near or TodayGroup.Later => $"/vendors?lacks={VendorGap.Tier}",
    };

    public async Task<IReadOnlyList<TodayItem>> FindAsync(ClaimsPrincipal person, DateOnly today, CancellationToken cancel)
    {
        var without = await db.Subcontractors.WithoutConsentOn(today)
            .Select(found => new { found.Name, Vendor = found.Vendor!.Name, found.VendorId, found.SeesPersonalData, found.WorksFrom }).ToListAsync(cancel);
        var untiered = await db.Vendors.VisibleTo(person).NeverTiered().OrderBy(vendor => vendor.Code).Select(vendor => new { vendor.Id, vendor.Name }).ToListAsync(cancel);
        return
        [
            .. without.Select(found => new TodayItem(
                SubcontractorConsentCheck.Say(found.Name, found.Vendor, found.SeesPersonalData), found.WorksFrom ?? today, $"/vendors/{found.VendorId}/subcontractors", Tone.Bad, IsBreach: true)),
            .. untiered.Select(vendor => new TodayItem(new Sentence("The risk tier of {0} was never assessed.", vendor.Name), today, $"/vendors/{vendor.Id}/risk/new")),
        ];
    }
}
