namespace VendorGovernance.Contracts.Documents;

/// <summary>What is said of a document beside its file.</summary>
/// <param name="EffectiveOn">From when it holds; null where it is not said, or the kind has no such day.</param>
/// <param name="ExpiresOn">The last day on which it holds, inclusive.</param>
public sealed record DocumentDetails(DocumentKind Kind, string Title, DateOnly? EffectiveOn, DateOnly? ExpiresOn, string? Notes);
