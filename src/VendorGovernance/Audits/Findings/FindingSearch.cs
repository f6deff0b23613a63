using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Web.Search;

namespace VendorGovernance.Audits.Findings;

internal sealed class FindingSearch(GovernanceDb db) : ISearchSource
{
    public int Order => 40;

    public string Permission => Permissions.ViewFindings;

    public async Task<SearchHits> FindAsync(string text, ClaimsPrincipal person, CancellationToken cancel)
    {
        var findings = db.Findings.VisibleTo(person).InUse().Matching(text);
        var rows = await findings.OrderBy(finding => finding.ClosedOn != null).ThenByDescending(finding => finding.DueOn).ThenBy(finding => finding.Id)
            .Take(SearchHits.MostHits).AsRows().ToListAsync(cancel);
        return new SearchHits(
            "Audit findings",
            await findings.CountAsync(cancel),
            SearchHits.PathOf("/findings", text),
            [.. rows.Select(row => new SearchHit(row.Title, string.Create(CultureInfo.InvariantCulture, $"/findings/{row.Id}"), row.Vendor))]);
    }
}
