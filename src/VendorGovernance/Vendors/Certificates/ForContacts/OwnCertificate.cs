using VendorGovernance.Platform.Text;

namespace VendorGovernance.Vendors.Certificates.ForContacts;

/// <summary>All that a vendor's contact sees of a certificate of the own company.</summary>
public sealed record OwnCertificate
{
    public required int Id { get; init; }

    public required CertificateKind Kind { get; init; }

    public required string? OtherName { get; init; }

    public required string? Level { get; init; }

    public required string Number { get; init; }

    public required string Issuer { get; init; }

    public required string? Covers { get; init; }

    public required DateOnly EffectiveOn { get; init; }

    public required DateOnly? ExpiresOn { get; init; }

    public required bool? IsAccepted { get; init; }

    public required bool IsReplaced { get; init; }

    /// <summary>Why it was not accepted; null otherwise.</summary>
    public required string? WhyNot { get; init; }

    public required int? DocumentId { get; init; }

    public required string? FileName { get; init; }

    public Sentence Name => CertificateKinds.NameOf(Kind, OtherName, Level);

    public CertificateState StateOn(DateOnly day) => CertificateDates.StateOn(day, IsAccepted, IsReplaced, EffectiveOn, ExpiresOn);
}
