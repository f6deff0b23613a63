using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Agenda;

namespace VendorGovernance.Contracts;

/// <summary>Last days of the contracts in use.</summary>
internal sealed class ContractEndAgenda(GovernanceDb db) : IAgendaSource
{
    public string Kind => "contract-end";

    public Sentence Title => new("Last days of contracts");

    public string Permission => Permissions.ViewContracts;

    public async Task<IReadOnlyList<AgendaItem>> FindAsync(AgendaRange range, CancellationToken cancel)
    {
        var rows = await db.Contracts.VisibleTo(range.Person).EndingBetween(range).ToListAsync(cancel);
        return
        [
            .. rows.Select(row => new AgendaItem(
                row.Day,
                new Sentence("Last day: {0}, {1}", row.Number, row.Vendor),
                string.Create(CultureInfo.InvariantCulture, $"/contracts/{row.Id}"),
                string.Create(CultureInfo.InvariantCulture, $"contract:{row.Id}"),
                row.Day < range.Today ? Tone.NoData : ContractDates.Nearness(row.Day, range.Today) == Tone.None ? Tone.None : Tone.Warning)),
        ];
    }
}
