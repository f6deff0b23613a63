using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Agenda;

namespace VendorGovernance.Audits.Findings;

/// <summary>Due dates of findings; those that are closed have none any more.</summary>
internal sealed class FindingsAgenda(GovernanceDb db) : IAgendaSource
{
    public string Kind => "finding-due";

    public Sentence Title => new("Due dates of findings");

    public string Permission => Permissions.ViewFindings;

    public async Task<IReadOnlyList<AgendaItem>> FindAsync(AgendaRange range, CancellationToken cancel)
    {
        var rows = await Due(db.Findings.VisibleTo(range.Person), range).ToListAsync(cancel);
        return
        [
            .. rows.Select(row => new AgendaItem(
                row.DueOn,
                new Sentence("Finding due: {0}, {1}", row.Title, row.Vendor),
                string.Create(CultureInfo.InvariantCulture, $"/findings/{row.Id}"),
                string.Create(CultureInfo.InvariantCulture, $"finding:{row.Id}"),
                FindingDates.Nearness(row.DueOn, range.Today))),
        ];
    }

    internal static IQueryable<FindingRow> Due(IQueryable<Finding> findings, AgendaRange range) => findings.InUse()
        .Where(finding => finding.ClosedOn == null && finding.DueOn >= range.From && finding.DueOn <= range.To)
        .Where(finding => range.OwnerId == null || finding.OwnerId == range.OwnerId)
        .OrderBy(finding => finding.DueOn).ThenBy(finding => finding.Id)
        .Take(IAgendaSource.Most + 1)
        .AsRows();
}
