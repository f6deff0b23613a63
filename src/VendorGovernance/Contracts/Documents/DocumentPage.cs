namespace VendorGovernance.Contracts.Documents;

/// <param name="Document">With its contract, the contract's vendor, and all versions with their files and who put them there.</param>
public sealed record DocumentPage(ContractDocument Document, DateOnly Today)
{
    public DocumentVersion Current => Document.Versions.Single(version => version.Number == Document.CurrentNumber);

    public DocumentStanding Standing => DocumentDates.StandingOn(Document.EffectiveOn, Document.ExpiresOn, Today);
}

/// <summary>Of which contract a form's document is.</summary>
public sealed record DocumentPlace(int ContractId, string Number, int? DocumentId = null, string? Title = null)
{
    public string ContractPath => FormattableString.Invariant($"/contracts/{ContractId}");

    public string Path => DocumentId is { } id ? FormattableString.Invariant($"{ContractPath}/documents/{id}") : ContractPath;
}
