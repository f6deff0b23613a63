using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Search;

namespace VendorGovernance.Contracts.Documents;

/// <summary>By title and by the name of the file.</summary>
internal sealed class DocumentSearch(GovernanceDb db) : ISearchSource
{
    public int Order => 25;

    public string Permission => Permissions.ViewContracts;

    public async Task<SearchHits> FindAsync(string text, ClaimsPrincipal person, CancellationToken cancel)
    {
        var key = SearchKey.Of(text);
        var documents = db.ContractDocuments.VisibleTo(person).InUse().Where(document => document.SearchText.Contains(key));
        var rows = await documents.OrderBy(document => document.Id).Take(SearchHits.MostHits).AsRows().ToListAsync(cancel);
        return new SearchHits(
            "Contract documents",
            await documents.CountAsync(cancel),
            SearchHits.PathOf("/documents", text),
            [.. rows.Select(row => new SearchHit(row.Title, row.Path, new LocalName($"{row.Contract} · {row.FileName}", null)))]);
    }
}
