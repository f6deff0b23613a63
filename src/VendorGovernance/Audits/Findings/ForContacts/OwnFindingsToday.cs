using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Today;

namespace VendorGovernance.Audits.Findings.ForContacts;

/// <summary>Everything that was found at the vendor and is still open: all of it is asked of the vendor, however far away.</summary>
internal sealed class OwnFindingsToday(GovernanceDb db) : ITodaySource
{
    public Sentence Title => new("Audit findings");

    public string Permission => Permissions.ViewOwnFindings;

    public string RegisterOf(TodayGroup group) =>
        group == TodayGroup.Overdue ? $"/findings?state={FindingState.Overdue}" : $"/findings?state={FindingState.Open}";

    public async Task<IReadOnlyList<TodayItem>> FindAsync(ClaimsPrincipal person, DateOnly today, CancellationToken cancel)
    {
        var findings = await db.OwnFindings(person).Where(finding => finding.ClosedOn == null).ToListAsync(cancel);
        return [.. findings.Select(finding => ItemOf(finding, today))];
    }

    private static TodayItem ItemOf(OwnFinding finding, DateOnly today) => new(
        finding.DueOn < today
            ? new Sentence("Finding \"{0}\" ({1}) was to be put right by {2:d}.", finding.Title, finding.Severity, finding.DueOn)
            : new Sentence("Put right the finding \"{0}\" ({1}) by {2:d}.", finding.Title, finding.Severity, finding.DueOn),
        finding.DueOn,
        string.Create(CultureInfo.InvariantCulture, $"/findings/{finding.Id}"),
        FindingDates.Nearness(finding.DueOn, today));
}
