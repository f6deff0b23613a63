using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Lists;
using VendorGovernance.Platform.Web.Search;

namespace VendorGovernance.Vendors.Certificates;

internal sealed class CertificateSearch(GovernanceDb db, Words words) : ISearchSource
{
    public int Order => 15;

    public string Permission => Permissions.ViewVendors;

    public async Task<SearchHits> FindAsync(string text, ClaimsPrincipal person, CancellationToken cancel)
    {
        var key = SearchKey.Of(text);
        var certificates = db.Certificates.VisibleTo(person).InUse().Where(certificate => certificate.SearchText.Contains(key));
        var rows = await certificates.Sorted(new ListRequest()).Take(SearchHits.MostHits).AsRows(db).ToListAsync(cancel);
        return new SearchHits(
            "Certificates",
            await certificates.CountAsync(cancel),
            SearchHits.PathOf("/certificates", text),
            [.. rows.Select(row => new SearchHit(
                $"{words[row.Name]} · {row.Number}", string.Create(CultureInfo.InvariantCulture, $"/certificates/{row.Id}"), row.Vendor, SearchKey.Of(row.Number) == key))]);
    }
}
