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
        var matching = db.Contracts.VisibleTo(person).InUse().Matching(text, db.Vendors);
        var number = SearchKey.Of(text);
        var found = await matching.FoundAsync(db.Contracts, cancel);
        var exact = await db.Contracts.VisibleTo(person).InUse().Where(contract => contract.NumberKey == number).AsRows().ToListAsync(cancel);
        var others = await First(found.Records).AsRows().ToListAsync(cancel);
        return new SearchHits(
            "Contracts",
            found.Count,
            SearchHits.PathOf("/contracts", text),
            [.. exact.Concat(others).DistinctBy(row => row.Id).Take(SearchHits.MostHits).Select(row => new SearchHit(
                $"{row.Number} · {row.Title}",
                string.Create(CultureInfo.InvariantCulture, $"/contracts/{row.Id}"),
                row.Vendor,
                SearchKey.Of(row.Number) == number))],
            found.IsMore);
    }

    /// <summary>In the order of an index, so that of very many only the first have to be looked at.</summary>
    internal static IQueryable<Contract> First(IQueryable<Contract> contracts) => contracts.OrderBy(contract => contract.NumberKey).Take(SearchHits.MostHits);
}
