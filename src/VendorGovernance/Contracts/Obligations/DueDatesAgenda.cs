using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Agenda;

namespace VendorGovernance.Contracts.Obligations;

/// <summary>Due dates that are still to be fulfilled, of either side.</summary>
internal sealed class DueDatesAgenda(GovernanceDb db) : IAgendaSource
{
    public string Kind => "obligation-due";

    public Sentence Title => new("Obligations");

    public string Permission => Permissions.ViewContracts;

    public async Task<IReadOnlyList<AgendaItem>> FindAsync(AgendaRange range, CancellationToken cancel)
    {
        var rows = await Due(db.ObligationOccurrences.VisibleTo(range.Person), range).ToListAsync(cancel);
        return
        [
            .. rows.Select(row => new AgendaItem(
                row.DueOn, new Sentence("{0}: {1}, {2}", row.Side, row.Title, row.Contract), row.Path, FormattableString.Invariant($"obligation:{row.Id}"),
                OccurrenceDates.Nearness(row.DueOn, range.Today))),
        ];
    }

    internal static IQueryable<DueDateRow> Due(IQueryable<ObligationOccurrence> occurrences, AgendaRange range)
    {
        var due = occurrences.OpenBy(range.To).Where(occurrence => occurrence.DueOn >= range.From);
        return (range.OwnerId is { } owner ? due.SeenToBy(owner) : due)
            .OrderBy(occurrence => occurrence.DueOn).ThenBy(occurrence => occurrence.Id)
            .Take(IAgendaSource.Most + 1)
            .AsRows();
    }
}
