using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Agenda;

namespace VendorGovernance.DataAccess;

/// <summary>The last days of data access; a scope is the business of whoever owns its contract.</summary>
internal sealed class ScopesAgenda(GovernanceDb db) : IAgendaSource
{
    public string Kind => "access-end";

    public Sentence Title => new("Ends of data access");

    public string Permission => Permissions.ViewAccess;

    public async Task<IReadOnlyList<AgendaItem>> FindAsync(AgendaRange range, CancellationToken cancel)
    {
        var rows = await Ending(db.Scopes.VisibleTo(range.Person), range).ToListAsync(cancel);
        return
        [
            .. rows.Select(row => new AgendaItem(
                row.Until,
                new Sentence("Access ends: {0}, {1}", row.System, row.Vendor),
                string.Create(CultureInfo.InvariantCulture, $"/data-access/{row.Id}"),
                string.Create(CultureInfo.InvariantCulture, $"scope:{row.Id}"),
                row.Until < range.Today ? Tone.NoData : ScopeDates.Nearness(row.Until, range.Today))),
        ];
    }

    internal static IQueryable<ScopeRow> Ending(IQueryable<Scope> scopes, AgendaRange range) => scopes.InUse()
        .Where(scope => scope.Until >= range.From && scope.Until <= range.To)
        .Where(scope => range.OwnerId == null || scope.Contract!.OwnerId == range.OwnerId)
        .OrderBy(scope => scope.Until).ThenBy(scope => scope.Id)
        .Take(IAgendaSource.Most + 1)
        .AsRows();
}
