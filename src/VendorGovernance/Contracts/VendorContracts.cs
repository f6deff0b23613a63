using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Related;
using VendorGovernance.Vendors;

namespace VendorGovernance.Contracts;

/// <summary>The contracts on a vendor's page.</summary>
internal sealed class VendorContracts(GovernanceDb db) : IRelated<Vendor>
{
    public int Order => 10;

    public string Permission => Permissions.ViewContracts;

    public async Task<RelatedList> OfAsync(int id, ClaimsPrincipal person, CancellationToken cancel)
    {
        var contracts = db.Contracts.VisibleTo(person).InUse().Where(contract => contract.VendorId == id);
        var rows = await contracts.OrderByDescending(contract => contract.StartsOn).ThenBy(contract => contract.Id)
            .Take(RelatedList.MostRows).AsRows().ToListAsync(cancel);
        return new RelatedList(
            "Contracts",
            await contracts.CountAsync(cancel),
            string.Create(CultureInfo.InvariantCulture, $"/contracts?vendor={id}"),
            [.. rows.Select(Row)],
            person.May(Permissions.EditContracts) ? string.Create(CultureInfo.InvariantCulture, $"/contracts/new?vendor={id}") : null);
    }

    private static RelatedRow Row(ContractRow row) => new(
        $"{row.Number} · {row.Title}",
        string.Create(CultureInfo.InvariantCulture, $"/contracts/{row.Id}"),
        row.IsUnclear ? new Sentence("To be clarified") : DisplayNames.Of(row.State),
        row.IsUnclear ? Tone.Warning : ContractStates.ToneOf(row.State));
}
