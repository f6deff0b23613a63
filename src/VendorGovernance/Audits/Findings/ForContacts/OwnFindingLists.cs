using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web.Lists;
using VendorGovernance.Platform.Web.Related;
using VendorGovernance.Platform.Web.Search;
using VendorGovernance.Vendors.ForContacts;

namespace VendorGovernance.Audits.Findings.ForContacts;

/// <summary>A vendor's own findings on the page of its company and in its search.</summary>
internal sealed class OwnFindingLists(GovernanceDb db, Clock clock) : IRelated<OwnVendor>, ISearchSource
{
    public int Order => 40;

    public string Permission => Permissions.ViewOwnFindings;

    public async Task<RelatedList> OfAsync(int id, ClaimsPrincipal person, CancellationToken cancel)
    {
        var findings = db.OwnFindings(person);
        var rows = await findings.Sorted(new ListRequest()).Take(RelatedList.MostRows).ToListAsync(cancel);
        return new RelatedList("Audit findings", await findings.CountAsync(cancel), "/findings", [.. rows.Select(Row)]);
    }

    public async Task<SearchHits> FindAsync(string text, ClaimsPrincipal person, CancellationToken cancel)
    {
        var findings = db.OwnFindings(person).Matching(text);
        var rows = await findings.OrderBy(finding => finding.ClosedOn != null).ThenByDescending(finding => finding.DueOn).ThenBy(finding => finding.Id)
            .Take(SearchHits.MostHits).ToListAsync(cancel);
        return new SearchHits(
            "Audit findings", await findings.CountAsync(cancel), SearchHits.PathOf("/findings", text), [.. rows.Select(row => new SearchHit(row.Title, PathOf(row)))]);
    }

    private RelatedRow Row(OwnFinding row)
    {
        var state = row.StateOn(clock.Today);
        return new RelatedRow(
            row.Title, PathOf(row), state == FindingState.Open ? new Sentence("due {0:d}", row.DueOn) : DisplayNames.Of(state), FindingDates.ToneOf(state));
    }

    private static string PathOf(OwnFinding row) => string.Create(CultureInfo.InvariantCulture, $"/findings/{row.Id}");
}
