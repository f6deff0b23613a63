using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web.Lists;
using VendorGovernance.Platform.Web.Related;
using VendorGovernance.Vendors;

namespace VendorGovernance.Audits.Findings;

/// <summary>What audits found at a vendor, on the vendor's page.</summary>
internal sealed class VendorFindings(GovernanceDb db, Clock clock) : IRelated<Vendor>
{
    public int Order => 50;

    public string Permission => Permissions.ViewFindings;

    public async Task<RelatedList> OfAsync(int id, ClaimsPrincipal person, CancellationToken cancel)
    {
        var findings = db.Findings.VisibleTo(person).InUse().Where(finding => finding.VendorId == id);
        var rows = await findings.Sorted(new ListRequest()).Take(RelatedList.MostRows).AsRows().ToListAsync(cancel);
        return new RelatedList(
            "Audit findings",
            await findings.CountAsync(cancel),
            string.Create(CultureInfo.InvariantCulture, $"/findings?vendor={id}"),
            [.. rows.Select(Row)],
            person.May(Permissions.LogFindings) ? string.Create(CultureInfo.InvariantCulture, $"/findings/new?vendor={id}") : null);
    }

    private RelatedRow Row(FindingRow row)
    {
        var state = row.StateOn(clock.Today);
        return new RelatedRow(
            row.Title,
            string.Create(CultureInfo.InvariantCulture, $"/findings/{row.Id}"),
            state == FindingState.Open ? new Sentence("due {0:d}", row.DueOn) : DisplayNames.Of(state),
            FindingDates.ToneOf(state));
    }
}
