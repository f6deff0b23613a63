using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Search;

namespace VendorGovernance.Contracts;

internal sealed class ContractSearch(GovernanceDb db) : ISearchSource
{
    public int Order => 20;

    public string Permission => Permissions.ViewContracts;

    public async Task<SearchHits> FindAsync(string text, ClaimsPrincipal person, CancellationToken cancel)
    {
        var contracts = db.Contracts.VisibleTo(person).InUse().Matching(text);
        var number = SearchKey.Of(text);
        var rows = await contracts.OrderBy(contract => contract.NumberKey != number).ThenBy(contract => contract.NumberKey)
            .Take(SearchHits.MostHits).AsRows().ToListAsync(cancel);
        return new SearchHits(
            "Contracts",
            await contracts.CountAsync(cancel),
            SearchHits.PathOf("/contracts", text),
            [.. rows.Select(row => new SearchHit(
                $"{row.Number} · {row.Title}",
                string.Create(CultureInfo.InvariantCulture, $"/contracts/{row.Id}"),
                row.Vendor,
                SearchKey.Of(row.Number) == number))]);
    }
}
