using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Alerts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Contracts.Documents;

/// <summary>A document of a running contract lapses soon, or has lapsed and no newer version is on file.</summary>
internal sealed class DocumentExpiryCheck(GovernanceDb db, Clock clock) : IAlertCheck
{
    private const string Lapsed = "lapsed";

    private static readonly Stages Stages = new(Lapsed, 60, 30, 14, 7, 1);

    public string Code => "document-expiry";

    public Sentence Name => new("Contract documents that expire");

    public async Task<IReadOnlyList<Signal>> FindAsync(DateOnly today, CancellationToken cancel)
    {
        var documents = await db.ContractDocuments.LapsingBy(today.AddDays(Stages.Furthest), today).OrderBy(document => document.Id).AsWatched().ToListAsync(cancel);
        return [.. documents.Select(document => Signal(document, Stages.ReachedOn(today, document.ExpiresOn)!, today))];
    }

    private Signal Signal(WatchedDocument document, string stage, DateOnly today) => new(
        Code, document.Subject, stage, document.ExpiresOn, Stages.Nearness(today, document.ExpiresOn), document.Say(today),
        document.Path, document.VendorId, document.OwnerId, [nameof(Role.Procurement)],
        stage == Lapsed && document.ExpiresOn < clock.DayOf(document.RegisteredAt))
    {
        Headline = stage == Lapsed
            ? new Sentence("Contract {0}: a document lapsed after {1:d}", document.Contract, document.ExpiresOn)
            : new Sentence("Contract {0}: a document expires on {1:d}", document.Contract, document.ExpiresOn),
    };
}
