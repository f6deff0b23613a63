using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web.Related;

namespace VendorGovernance.Vendors.Approvals;

internal sealed class RelatedWaivers(GovernanceDb db, Words words, Clock clock) : IRelated<Vendor>
{
    public int Order => 64;

    public string Permission => Permissions.ViewVendors;

    public async Task<RelatedList> OfAsync(int id, ClaimsPrincipal person, CancellationToken cancel)
    {
        var waivers = await db.ApprovalWaivers.AsNoTracking().Where(waiver => waiver.VendorId == id).OrderByDescending(waiver => waiver.Id).Take(50).ToListAsync(cancel);
        var path = string.Create(CultureInfo.InvariantCulture, $"/vendors/{id}/waivers/");
        return new RelatedList(
            "Waivers", waivers.Count, string.Create(CultureInfo.InvariantCulture, $"/vendors/{id}"),
            [.. waivers.Select(waiver => Row(waiver, path))], person.May(Permissions.ScreenVendors) ? path + "new" : null);
    }

    private RelatedRow Row(ApprovalWaiver waiver, string path) => new(
        words.Day(waiver.Until), string.Create(CultureInfo.InvariantCulture, $"{path}{waiver.Id}"), DisplayNames.Of(waiver.State), WaiverDates.ToneOf(waiver, clock.Today));
}
