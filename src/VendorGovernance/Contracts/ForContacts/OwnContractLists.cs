using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Lists;
using VendorGovernance.Platform.Web.Related;
using VendorGovernance.Platform.Web.Search;
using VendorGovernance.Vendors.ForContacts;

namespace VendorGovernance.Contracts.ForContacts;

/// <summary>A vendor's own contracts on the page of its company and in its search.</summary>
internal sealed class OwnContractLists(GovernanceDb db, Words words) : IRelated<OwnVendor>, ISearchSource
{
    public int Order => 10;

    public string Permission => Permissions.ViewOwnContracts;

    public async Task<RelatedList> OfAsync(int id, ClaimsPrincipal person, CancellationToken cancel)
    {
        var contracts = db.OwnContracts(person);
        var rows = await contracts.Sorted(new ListRequest(), words.IsChinese).Take(RelatedList.MostRows).ToListAsync(cancel);
        return new RelatedList("Contracts", await contracts.CountAsync(cancel), "/contracts", [.. rows.Select(Row)]);
    }

    public async Task<SearchHits> FindAsync(string text, ClaimsPrincipal person, CancellationToken cancel)
    {
        var contracts = db.OwnContracts(person).Matching(text);
        var number = SearchKey.Of(text);
        var rows = await contracts.OrderBy(contract => contract.NumberKey != number).ThenBy(contract => contract.NumberKey)
            .Take(SearchHits.MostHits).ToListAsync(cancel);
        return new SearchHits(
            "Contracts",
            await contracts.CountAsync(cancel),
            SearchHits.PathOf("/contracts", text),
            [.. rows.Select(row => new SearchHit(TextOf(row), PathOf(row), null, row.NumberKey == number))]);
    }

    private static RelatedRow Row(OwnContract row) => new(TextOf(row), PathOf(row), DisplayNames.Of(row.State), ContractStates.ToneOf(row.State));

    private static string TextOf(OwnContract row) => $"{row.Number} · {row.Title}";

    private static string PathOf(OwnContract row) => string.Create(CultureInfo.InvariantCulture, $"/contracts/{row.Id}");
}
