using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Today;

namespace VendorGovernance.Audits.Findings;

/// <summary>Findings that are overdue, or due in the next 30 days.</summary>
internal sealed class FindingsToday(GovernanceDb db) : ITodaySource
{
    private const int DaysAhead = 30;

    public Sentence Title => new("Audit findings");

    public string Permission => Permissions.ViewFindings;

    public string RegisterOf(TodayGroup group) =>
        group == TodayGroup.Overdue ? $"/findings?state={FindingState.Overdue}" : $"/findings?state={FindingState.Open}";

    public async Task<IReadOnlyList<TodayItem>> FindAsync(ClaimsPrincipal person, DateOnly today, CancellationToken cancel)
    {
        var findings = await Due(db.Findings.VisibleTo(person), today).ToListAsync(cancel);
        return [.. findings.Select(finding => ItemOf(finding, today))];
    }

    internal static IQueryable<FindingRow> Due(IQueryable<Finding> findings, DateOnly today)
    {
        var until = today.AddDays(DaysAhead);
        return findings.InUse().Where(finding => finding.ClosedOn == null && finding.DueOn <= until).OrderBy(finding => finding.DueOn).AsRows();
    }

    private static TodayItem ItemOf(FindingRow finding, DateOnly today) => new(
        finding.DueOn < today
            ? new Sentence("Finding at {0}, {1}: \"{2}\" was due on {3:d}.", finding.Vendor, finding.Severity, finding.Title, finding.DueOn)
            : new Sentence("Finding at {0}, {1}: \"{2}\" is due on {3:d}.", finding.Vendor, finding.Severity, finding.Title, finding.DueOn),
        finding.DueOn,
        string.Create(CultureInfo.InvariantCulture, $"/findings/{finding.Id}"),
        FindingDates.Nearness(finding.DueOn, today));
}
