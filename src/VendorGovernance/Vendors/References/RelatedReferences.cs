using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Related;

namespace VendorGovernance.Vendors.References;

internal sealed class RelatedReferences(GovernanceDb db) : IRelated<Vendor>
{
    public int Order => 66;

    public string Permission => Permissions.ViewVendors;

    public async Task<RelatedList> OfAsync(int id, ClaimsPrincipal person, CancellationToken cancel)
    {
        var references = db.ReferenceCases.AsNoTracking().OfVendor(id);
        var path = string.Create(CultureInfo.InvariantCulture, $"/vendors/{id}/references");
        var rows = await references.Take(RelatedList.MostRows).ToListAsync(cancel);
        return new RelatedList(
            "Reference cases", await references.CountAsync(cancel), path,
            [.. rows.Select(reference => new RelatedRow($"{reference.Client} · {reference.Service}", path, DisplayNames.Of(reference.Verdict), ReferenceQueries.ToneOf(reference.Verdict)))],
            person.May(Permissions.ScreenVendors) ? path + "/new" : null);
    }
}
