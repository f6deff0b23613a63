using VendorGovernance.Accounts;
using VendorGovernance.Files;

namespace VendorGovernance.Contracts.Documents;

/// <summary>One file of a document, with the dates that it brought. Nothing replaces it: a newer version stands beside it.</summary>
public sealed class DocumentVersion
{
    private DocumentVersion()
    {
    }

    public int Id { get; private set; }

    public int DocumentId { get; private set; }

    /// <summary>From 1; each document counts for itself.</summary>
    public int Number { get; private set; }

    public int FileId { get; private set; }

    public StoredFile? File { get; private set; }

    public DateOnly? EffectiveOn { get; private set; }

    public DateOnly? ExpiresOn { get; private set; }

    /// <summary>What is different from the version before.</summary>
    public string? Note { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime AddedAt { get; private set; }

    /// <summary>Null for what the program made by itself.</summary>
    public int? AddedById { get; private set; }

    public Account? AddedBy { get; private set; }

    internal static DocumentVersion Of(int number, StoredFile file, DateOnly? effectiveOn, DateOnly? expiresOn, string? note, int? by, DateTime now) => new()
    {
        Number = number,
        File = file,
        EffectiveOn = effectiveOn,
        ExpiresOn = expiresOn,
        Note = note,
        AddedById = by,
        AddedAt = now,
    };

    internal void Correct(DateOnly? effectiveOn, DateOnly? expiresOn) => (EffectiveOn, ExpiresOn) = (effectiveOn, expiresOn);
}
