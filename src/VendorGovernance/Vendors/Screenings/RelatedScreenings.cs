using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Lists;
using VendorGovernance.Platform.Web.Related;

namespace VendorGovernance.Vendors.Screenings;

internal sealed class RelatedScreenings(GovernanceDb db, Words words) : IRelated<Vendor>
{
    public int Order => 62;

    public string Permission => Permissions.ViewVendors;

    public async Task<RelatedList> OfAsync(int id, ClaimsPrincipal person, CancellationToken cancel)
    {
        var screenings = db.Screenings.VisibleTo(person).Where(screening => screening.VendorId == id);
        var rows = await screenings.Sorted(new ListRequest()).AsRows().Take(RelatedList.MostRows).ToListAsync(cancel);
        return new RelatedList(
            "Screenings", await screenings.CountAsync(cancel), string.Create(CultureInfo.InvariantCulture, $"/screenings?vendor={id}"),
            [.. rows.Select(row => new RelatedRow(
                row.Score is { } score ? $"{words.Day(row.StartedOn)} · {words.Number(score, 1)} %" : words.Day(row.StartedOn),
                string.Create(CultureInfo.InvariantCulture, $"/screenings/{row.Id}"), DisplayNames.Of(row.State), ScreeningQueries.ToneOf(row.State)))]);
    }
}
