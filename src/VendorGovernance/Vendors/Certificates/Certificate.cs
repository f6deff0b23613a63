using VendorGovernance.Accounts;
using VendorGovernance.Files;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Vendors.Certificates;

/// <summary>A certificate or qualification of a vendor, and whether one of us has looked into it.</summary>
public sealed class Certificate : RegisteredRecord, ILabelled
{
    internal const int MaxSearchText = 700;

    private Certificate()
    {
    }

    public int VendorId { get; private set; }

    public Vendor? Vendor { get; private set; }

    public CertificateKind Kind { get; private set; }

    public string? OtherName { get; private set; }

    /// <summary>"3", "Type II"</summary>
    public string? Level { get; private set; }

    public string Number { get; private set; } = "";

    public string? Covers { get; private set; }

    public string Issuer { get; private set; } = "";

    public DateOnly EffectiveOn { get; private set; }

    public DateOnly? ExpiresOn { get; private set; }

    public int? ReplacesId { get; private set; }

    public Certificate? Replaces { get; private set; }

    public int? DocumentId { get; private set; }

    public StoredFile? Document { get; private set; }

    /// <summary>Null while nobody has verified it.</summary>
    public bool? IsAccepted { get; private set; }

    public DateOnly? VerifiedOn { get; private set; }

    public int? VerifiedById { get; private set; }

    public Account? VerifiedBy { get; private set; }

    /// <summary>How it was verified; where it was not accepted, the vendor reads why.</summary>
    public string? VerificationNote { get; private set; }

    [Derived]
    public string SearchText { get; private set; } = "";

    public string Label => Number;

    public CertificateDetails Details => new(Kind, OtherName, Level, Number, Covers, Issuer, EffectiveOn, ExpiresOn, ReplacesId);

    public static Certificate Register(int vendorId, CertificateDetails details, StoredFile? document, DateTime now)
    {
        var certificate = new Certificate { RegisteredAt = now, VendorId = vendorId };
        certificate.Take(details, document);
        return certificate;
    }

    /// <summary>What was verified stands only for what was seen then.</summary>
    public void Revise(CertificateDetails details, StoredFile? document)
    {
        if (details != Details || document is not null)
        {
            Take(details, document);
            (IsAccepted, VerifiedOn, VerifiedById, VerificationNote) = (null, null, null, null);
        }
    }

    public void Verify(bool isAccepted, string note, int personId, DateOnly today) =>
        (IsAccepted, VerifiedOn, VerifiedById, VerificationNote) = (isAccepted, today, personId, note.Trim());

    private void Take(CertificateDetails details, StoredFile? document)
    {
        if (details.Kind == CertificateKind.Other && string.IsNullOrWhiteSpace(details.OtherName))
        {
            throw new RuleViolationException(nameof(OtherName), "Say what it is called.");
        }

        if (CertificateKinds.NeedsLevel(details.Kind) && string.IsNullOrWhiteSpace(details.Level))
        {
            throw new RuleViolationException(nameof(Level), "A certificate of this kind has a level.");
        }

        if (details.ExpiresOn is null && !CertificateKinds.MayBeForGood(details.Kind))
        {
            throw new RuleViolationException(nameof(ExpiresOn), "A certificate of this kind has a last day.");
        }

        if (details.ExpiresOn < details.EffectiveOn)
        {
            throw new RuleViolationException(nameof(ExpiresOn), new Sentence("The last day cannot be before the first, {0:d}.", details.EffectiveOn));
        }

        if (details.ReplacesId is { } replaced && replaced == Id)
        {
            throw new RuleViolationException(nameof(ReplacesId), "A certificate cannot replace itself.");
        }

        (Kind, Level, Number, Covers) = (details.Kind, details.Level, details.Number.Trim(), details.Covers);
        (OtherName, Issuer) = (details.Kind == CertificateKind.Other ? details.OtherName : null, details.Issuer.Trim());
        (EffectiveOn, ExpiresOn, ReplacesId) = (details.EffectiveOn, details.ExpiresOn, details.ReplacesId);
        Document = document ?? Document;
        SearchText = SearchKey.Within(MaxSearchText, Number, OtherName, Issuer, Covers, Words.English[Kind], Words.Chinese[Kind]);
    }
}
