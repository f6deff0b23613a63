using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Web.Search;

namespace VendorGovernance.DataAccess;

internal sealed class ScopeSearch(GovernanceDb db) : ISearchSource
{
    public int Order => 30;

    public string Permission => Permissions.ViewAccess;

    public async Task<SearchHits> FindAsync(string text, ClaimsPrincipal person, CancellationToken cancel)
    {
        var found = await db.Scopes.VisibleTo(person).InUse().Matching(text).FoundAsync(db.Scopes, cancel);
        var rows = await found.Records.OrderBy(scope => scope.System).ThenBy(scope => scope.Id).Take(SearchHits.MostHits).AsRows().ToListAsync(cancel);
        return new SearchHits(
            "Data access",
            found.Count,
            SearchHits.PathOf("/data-access", text),
            [.. rows.Select(row => new SearchHit(
                $"{row.System} · {row.ContractNumber}", string.Create(CultureInfo.InvariantCulture, $"/data-access/{row.Id}"), row.Vendor))],
            found.IsMore);
    }
}
