using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Search;

namespace VendorGovernance.Vendors;

internal sealed class VendorSearch(GovernanceDb db) : ISearchSource
{
    public int Order => 10;

    public string Permission => Permissions.ViewVendors;

    public async Task<SearchHits> FindAsync(string text, ClaimsPrincipal person, CancellationToken cancel)
    {
        var vendors = db.Vendors.VisibleTo(person).InUse().Matching(text);
        var code = SearchKey.Of(text);
        var rows = await vendors.OrderBy(vendor => vendor.Code != code).ThenBy(vendor => vendor.Code)
            .Take(SearchHits.MostHits).AsRows().ToListAsync(cancel);
        return new SearchHits(
            "Vendors",
            await vendors.CountAsync(cancel),
            SearchHits.PathOf("/vendors", text),
            [.. rows.Select(row => new SearchHit($"{row.Code} · {row.Name}", string.Create(CultureInfo.InvariantCulture, $"/vendors/{row.Id}"), row.City, row.Code == code))]);
    }
}
