using VendorGovernance.Platform.Text;

namespace VendorGovernance.Vendors.Certificates;

public sealed record CertificatePage(Certificate Certificate, CertificateRow? ReplacedBy, DateOnly Today, VerificationForm Form)
{
    public CertificateState State => CertificateDates.StateOn(Today, Certificate.IsAccepted, ReplacedBy is not null, Certificate.EffectiveOn, Certificate.ExpiresOn);

    public Sentence Name => CertificateKinds.NameOf(Certificate.Kind, Certificate.OtherName, Certificate.Level);
}
