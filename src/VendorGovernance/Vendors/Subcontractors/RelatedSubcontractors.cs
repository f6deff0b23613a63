using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web.Related;

namespace VendorGovernance.Vendors.Subcontractors;

internal sealed class RelatedSubcontractors(GovernanceDb db, Clock clock) : IRelated<Vendor>
{
    public int Order => 70;

    public string Permission => Permissions.ViewVendors;

    public async Task<RelatedList> OfAsync(int id, ClaimsPrincipal person, CancellationToken cancel)
    {
        var all = SubcontractorTree.Of(await db.Subcontractors.AsNoTracking().Where(found => found.VendorId == id).ToListAsync(cancel));
        var path = string.Create(CultureInfo.InvariantCulture, $"/vendors/{id}/subcontractors");
        return new RelatedList(
            "Subcontractors", all.Count, path, [.. all.Take(RelatedList.MostRows).Select(found => Row(found, path))],
            person.May(Permissions.EditVendors) ? path + "/new" : null);
    }

    private RelatedRow Row(RankedSubcontractor found, string path)
    {
        var isWithout = found.Subcontractor.ConsentOn is null && found.Subcontractor.WorksOn(clock.Today);
        return new RelatedRow(
            $"{string.Concat(Enumerable.Repeat("– ", found.Rank - 1))}{found.Subcontractor.Name}", path,
            isWithout ? new Sentence("rank {0}, without consent", found.Rank) : new Sentence("rank {0}", found.Rank), isWithout ? Tone.Bad : Tone.None);
    }
}
