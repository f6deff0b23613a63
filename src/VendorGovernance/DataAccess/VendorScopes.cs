using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web.Lists;
using VendorGovernance.Platform.Web.Related;
using VendorGovernance.Vendors;

namespace VendorGovernance.DataAccess;

/// <summary>What a vendor may see, on the vendor's page. Access is granted under a contract, so none is added from here.</summary>
internal sealed class VendorScopes(GovernanceDb db, Clock clock) : IRelated<Vendor>
{
    public int Order => 30;

    public string Permission => Permissions.ViewAccess;

    public async Task<RelatedList> OfAsync(int id, ClaimsPrincipal person, CancellationToken cancel)
    {
        var scopes = db.Scopes.VisibleTo(person).InUse().Where(scope => scope.Contract!.VendorId == id);
        var rows = await scopes.Sorted(new ListRequest(), clock.Today).Take(RelatedList.MostRows).AsRows().ToListAsync(cancel);
        return new RelatedList(
            "Data access",
            await scopes.CountAsync(cancel),
            string.Create(CultureInfo.InvariantCulture, $"/data-access?vendor={id}"),
            [.. rows.Select(row => RelatedScope.Of(row, $"{row.System} · {row.ContractNumber}", clock.Today))]);
    }
}
