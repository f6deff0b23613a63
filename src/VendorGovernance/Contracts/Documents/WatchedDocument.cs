using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Documents;

/// <summary>What is said of a document that lapses.</summary>
internal sealed record WatchedDocument(
    int Id, int ContractId, string Contract, DocumentKind Kind, string Title, DateOnly ExpiresOn, int VendorId, int? OwnerId, DateTime RegisteredAt)
{
    public string Subject => FormattableString.Invariant($"document:{Id}");

    public string Path => FormattableString.Invariant($"/contracts/{ContractId}/documents/{Id}");

    public Sentence Say(DateOnly today) => (ExpiresOn.DayNumber - today.DayNumber) switch
    {
        > 1 and var days => new Sentence("{0} \"{1}\" of contract {2} expires on {3:D}, in {4} days.", Kind, Title, Contract, ExpiresOn, days),
        1 => new Sentence("{0} \"{1}\" of contract {2} expires tomorrow, {3:D}.", Kind, Title, Contract, ExpiresOn),
        0 => new Sentence("{0} \"{1}\" of contract {2} holds until today, {3:D}.", Kind, Title, Contract, ExpiresOn),
        _ => new Sentence("{0} \"{1}\" of contract {2} lapsed after {3:D}, and no newer version is on file.", Kind, Title, Contract, ExpiresOn),
    };
}

internal static class WatchedDocuments
{
    public static IQueryable<WatchedDocument> AsWatched(this IQueryable<ContractDocument> documents) => documents.Select(document => new WatchedDocument(
        document.Id, document.ContractId, document.Contract!.Number, document.Kind, document.Title, document.ExpiresOn!.Value,
        document.Contract.VendorId, document.Contract.OwnerId, document.RegisteredAt));
}
