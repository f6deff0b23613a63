using VendorGovernance.Platform.Text;

namespace VendorGovernance.Vendors.Certificates;

public static class CertificateKinds
{
    /// <summary>A certificate of these says little without its level.</summary>
    public static bool NeedsLevel(CertificateKind kind) => kind is CertificateKind.Mlps or CertificateKind.Dsmm;

    /// <summary>A licence may be for good; everything else ends.</summary>
    public static bool MayBeForGood(CertificateKind kind) => kind is CertificateKind.BusinessLicence or CertificateKind.Other;

    /// <summary>"MLPS, multi-level protection, level 3", or the name of another one.</summary>
    public static Sentence NameOf(CertificateKind kind, string? otherName, string? level) => (kind, otherName, level) switch
    {
        (CertificateKind.Other, { } name, null) => new Sentence("{0}", name),
        (CertificateKind.Other, { } name, { } given) => new Sentence("{0} · {1}", name, given),
        (_, _, { } given) => new Sentence("{0} · {1}", kind, given),
        _ => new Sentence("{0}", kind),
    };
}
