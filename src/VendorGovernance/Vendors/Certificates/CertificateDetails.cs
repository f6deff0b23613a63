namespace VendorGovernance.Vendors.Certificates;

/// <summary>What stands on a certificate.</summary>
/// <param name="OtherName">Of a certificate of no known kind.</param>
/// <param name="Covers">The sites, systems or services that it is about.</param>
/// <param name="EffectiveOn">The first day on which it is valid, not the day of the upload.</param>
/// <param name="ExpiresOn">The last one, inclusive; null where it has no end.</param>
/// <param name="ReplacesId">The older certificate in whose place it comes.</param>
public sealed record CertificateDetails(
    CertificateKind Kind, string? OtherName, string? Level, string Number, string? Covers, string Issuer, DateOnly EffectiveOn, DateOnly? ExpiresOn, int? ReplacesId);
