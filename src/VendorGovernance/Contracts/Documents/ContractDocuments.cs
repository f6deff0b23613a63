using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web.Related;

namespace VendorGovernance.Contracts.Documents;

/// <summary>The documents on a contract's page.</summary>
internal sealed class ContractDocuments(GovernanceDb db, Clock clock, Words words) : IRelated<Contract>
{
    public int Order => 10;

    public string Permission => Permissions.ViewContracts;

    public async Task<RelatedList> OfAsync(int id, ClaimsPrincipal person, CancellationToken cancel)
    {
        var documents = db.ContractDocuments.VisibleTo(person).InUse().Where(document => document.ContractId == id);
        var rows = await documents.OrderBy(document => document.Kind).ThenBy(document => document.Id).Take(RelatedList.MostRows).AsRows().ToListAsync(cancel);
        return new RelatedList(
            "Contract documents",
            await documents.CountAsync(cancel),
            FormattableString.Invariant($"/documents?contract={id}"),
            [.. rows.Select(Row)],
            person.May(Permissions.EditContracts) ? FormattableString.Invariant($"/contracts/{id}/documents/new") : null);
    }

    private RelatedRow Row(DocumentRow row) => new(
        $"{words[row.Kind]} · {row.Title}",
        row.Path,
        row.ExpiresOn is { } expires ? new Sentence("holds until {0:d}", expires) : null,
        row.ExpiresOn is null ? Tone.None : row.ToneOn(clock.Today));
}
