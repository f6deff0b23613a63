using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Contracts.ForContacts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web.Related;

namespace VendorGovernance.Contracts.Obligations.ForContacts;

/// <summary>What the vendor must do under a contract, on the contract's page for its contacts.</summary>
internal sealed class OwnObligationLists(GovernanceDb db, Clock clock) : IRelated<OwnContract>
{
    public int Order => 20;

    public string Permission => Permissions.ViewOwnContracts;

    public async Task<RelatedList> OfAsync(int id, ClaimsPrincipal person, CancellationToken cancel)
    {
        var dues = db.OwnDueDates(person).Where(due => due.ContractId == id && due.State != OccurrenceState.Fulfilled);
        var rows = await dues.OrderBy(due => due.DueOn).ThenBy(due => due.Id).Take(RelatedList.MostRows).ToListAsync(cancel);
        return new RelatedList(
            "Obligations to be fulfilled",
            await dues.CountAsync(cancel),
            FormattableString.Invariant($"/obligations?contract={id}"),
            [.. rows.Select(due => new RelatedRow(due.Title, due.Path, new Sentence("due on {0:d}", due.DueOn), OccurrenceDates.Nearness(due.DueOn, clock.Today)))]);
    }
}
