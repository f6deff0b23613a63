using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Agenda;

namespace VendorGovernance.Contracts.Documents;

/// <summary>The last days of documents; one is the business of whoever owns its contract.</summary>
internal sealed class DocumentsAgenda(GovernanceDb db) : IAgendaSource
{
    public string Kind => "document-expiry";

    public Sentence Title => new("Contract documents that expire");

    public string Permission => Permissions.ViewContracts;

    public async Task<IReadOnlyList<AgendaItem>> FindAsync(AgendaRange range, CancellationToken cancel)
    {
        var rows = await Expiring(db.ContractDocuments.VisibleTo(range.Person), range).ToListAsync(cancel);
        return
        [
            .. rows.Select(row => new AgendaItem(
                row.ExpiresOn, new Sentence("{0} expires: {1}, {2}", row.Kind, row.Title, row.Contract), row.Path, row.Subject,
                DocumentDates.ToneOn(null, row.ExpiresOn, range.Today) is var tone && tone == Tone.Good ? Tone.None : tone)),
        ];
    }

    internal static IQueryable<WatchedDocument> Expiring(IQueryable<ContractDocument> documents, AgendaRange range) => documents.InUse()
        .Where(document => document.ExpiresOn >= range.From && document.ExpiresOn <= range.To && document.Contract!.ArchivedAt == null)
        .Where(document => range.OwnerId == null || document.Contract!.OwnerId == range.OwnerId)
        .OrderBy(document => document.ExpiresOn).ThenBy(document => document.Id)
        .Take(IAgendaSource.Most + 1)
        .AsWatched();
}
