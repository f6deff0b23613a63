using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Agenda;

namespace VendorGovernance.Contracts;

/// <summary>Decide-by dates of the contracts in use.</summary>
internal sealed class DecideByAgenda(GovernanceDb db) : IAgendaSource
{
    public string Kind => "decide-by";

    public Sentence Title => new("Decide-by dates");

    public string Permission => Permissions.ViewContracts;

    public async Task<IReadOnlyList<AgendaItem>> FindAsync(AgendaRange range, CancellationToken cancel)
    {
        var rows = await db.Contracts.VisibleTo(range.Person).DecidingBetween(range).ToListAsync(cancel);
        return
        [
            .. rows.Select(row => new AgendaItem(
                row.Day,
                new Sentence("Decide by: {0}, {1}", row.Number, row.Vendor),
                string.Create(CultureInfo.InvariantCulture, $"/contracts/{row.Id}"),
                string.Create(CultureInfo.InvariantCulture, $"contract:{row.Id}"),
                row.LastDay < range.Today ? Tone.NoData : ContractDates.Nearness(row.Day, range.Today))),
        ];
    }
}
