using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Contracts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web.Lists;
using VendorGovernance.Platform.Web.Related;

namespace VendorGovernance.DataAccess;

/// <summary>What may be seen under a contract, on the contract's page.</summary>
internal sealed class ContractScopes(GovernanceDb db, Clock clock) : IRelated<Contract>
{
    public int Order => 30;

    public string Permission => Permissions.ViewAccess;

    public async Task<RelatedList> OfAsync(int id, ClaimsPrincipal person, CancellationToken cancel)
    {
        var scopes = db.Scopes.VisibleTo(person).InUse().Where(scope => scope.ContractId == id);
        var rows = await scopes.Sorted(new ListRequest(), clock.Today).Take(RelatedList.MostRows).AsRows().ToListAsync(cancel);
        return new RelatedList(
            "Data access",
            await scopes.CountAsync(cancel),
            string.Create(CultureInfo.InvariantCulture, $"/data-access?contract={id}"),
            [.. rows.Select(row => RelatedScope.Of(row, row.System, clock.Today))],
            person.May(Permissions.ApproveAccess) ? string.Create(CultureInfo.InvariantCulture, $"/data-access/new?contract={id}") : null);
    }
}
