using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web.Related;

namespace VendorGovernance.Contracts.Obligations;

/// <summary>The next due dates on a contract's page.</summary>
internal sealed class ContractObligations(GovernanceDb db, Clock clock) : IRelated<Contract>
{
    public int Order => 20;

    public string Permission => Permissions.ViewContracts;

    public async Task<RelatedList> OfAsync(int id, ClaimsPrincipal person, CancellationToken cancel)
    {
        var waiting = db.ObligationOccurrences.VisibleTo(person).Asked()
            .Where(occurrence => occurrence.Obligation!.ContractId == id && occurrence.State != OccurrenceState.Fulfilled);
        var rows = await waiting.OrderBy(occurrence => occurrence.DueOn).ThenBy(occurrence => occurrence.Id).Take(RelatedList.MostRows).AsRows().ToListAsync(cancel);
        return new RelatedList(
            "Obligations to be fulfilled",
            await waiting.CountAsync(cancel),
            FormattableString.Invariant($"/obligations?contract={id}"),
            [.. rows.Select(Row)],
            person.May(Permissions.EditContracts) ? FormattableString.Invariant($"/contracts/{id}/obligations/new") : null);
    }

    private RelatedRow Row(DueDateRow row)
    {
        var standing = row.StandingOn(clock.Today);
        return new RelatedRow(
            row.Title,
            row.Path,
            standing == OccurrenceStanding.Reported ? DisplayNames.Of(standing) : new Sentence("{0}, due {1:d}", row.Side, row.DueOn),
            standing == OccurrenceStanding.Reported ? Tone.Warning : OccurrenceDates.Nearness(row.DueOn, clock.Today));
    }
}
