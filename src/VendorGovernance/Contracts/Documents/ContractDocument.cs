using VendorGovernance.Files;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Contracts.Documents;

/// <summary>A paper of a contract, with every version of it that was put on file. The newest is the one that holds.</summary>
public sealed class ContractDocument : RegisteredRecord, ILabelled
{
    internal const int MaxSearchText = 600;

    private readonly List<DocumentVersion> versions = [];

    private ContractDocument()
    {
    }

    public int ContractId { get; private set; }

    public Contract? Contract { get; private set; }

    public DocumentKind Kind { get; private set; }

    public string Title { get; private set; } = "";

    public DateOnly? EffectiveOn { get; private set; }

    /// <summary>Inclusive.</summary>
    public DateOnly? ExpiresOn { get; private set; }

    public string? Notes { get; private set; }

    /// <summary>Number of the newest version, from 1.</summary>
    public int CurrentNumber { get; private set; }

    /// <summary>Oldest first, where they were loaded.</summary>
    public IReadOnlyList<DocumentVersion> Versions => versions;

    [Derived]
    public string SearchText { get; private set; } = "";

    public string Label => Title;

    public DocumentDetails Details => new(Kind, Title, EffectiveOn, ExpiresOn, Notes);

    public static ContractDocument File(int contractId, DocumentDetails details, StoredFile file, int? by, DateTime now)
    {
        var document = new ContractDocument { ContractId = contractId, RegisteredAt = now };
        document.Take(details);
        document.Add(file, null, by, now);
        return document;
    }

    /// <summary>Puts right what was written of it; the file stays. The versions must be loaded.</summary>
    public void Correct(DocumentDetails details)
    {
        Take(details);
        var current = versions.Single(version => version.Number == CurrentNumber);
        current.Correct(EffectiveOn, ExpiresOn);
        SearchText = SearchKey.Within(MaxSearchText, Title, current.File?.Name);
    }

    /// <summary>A newer version takes the place of the one before, which stays on file.</summary>
    public void Supersede(StoredFile file, DateOnly? effectiveOn, DateOnly? expiresOn, string? note, int? by, DateTime now)
    {
        if (effectiveOn < EffectiveOn)
        {
            throw new RuleViolationException(nameof(EffectiveOn), new Sentence("The version before holds from {0:d}, and this one cannot hold from an earlier day.", EffectiveOn));
        }

        Take(Details with { EffectiveOn = effectiveOn, ExpiresOn = expiresOn });
        Add(file, note, by, now);
    }

    private void Take(DocumentDetails details)
    {
        if (details.EffectiveOn is not null && !details.Kind.HasEffectiveDay())
        {
            throw new RuleViolationException(nameof(EffectiveOn), "A document of this kind has no day from which it holds.");
        }

        if (details.ExpiresOn is not null && !details.Kind.HasExpiry())
        {
            throw new RuleViolationException(nameof(ExpiresOn), "A document of this kind does not expire by itself.");
        }

        if (details.ExpiresOn < details.EffectiveOn)
        {
            throw new RuleViolationException(nameof(ExpiresOn), new Sentence("It cannot expire before the day from which it holds, {0:d}.", details.EffectiveOn));
        }

        (Kind, Title, Notes) = (details.Kind, details.Title.Trim(), details.Notes);
        (EffectiveOn, ExpiresOn) = (details.EffectiveOn, details.ExpiresOn);
    }

    private void Add(StoredFile file, string? note, int? by, DateTime now)
    {
        CurrentNumber++;
        versions.Add(DocumentVersion.Of(CurrentNumber, file, EffectiveOn, ExpiresOn, note, by, now));
        SearchText = SearchKey.Within(MaxSearchText, Title, file.Name);
    }
}
