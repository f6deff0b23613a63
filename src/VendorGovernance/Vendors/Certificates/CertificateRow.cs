using VendorGovernance.Platform.Text;

namespace VendorGovernance.Vendors.Certificates;

public sealed record CertificateRow(
    int Id, int VendorId, string VendorCode, LocalName Vendor, CertificateKind Kind, string? OtherName, string? Level, string Number, string Issuer,
    DateOnly EffectiveOn, DateOnly? ExpiresOn, bool? IsAccepted, bool IsReplaced)
{
    public Sentence Name => CertificateKinds.NameOf(Kind, OtherName, Level);

    public CertificateState StateOn(DateOnly day) => CertificateDates.StateOn(day, IsAccepted, IsReplaced, EffectiveOn, ExpiresOn);
}
