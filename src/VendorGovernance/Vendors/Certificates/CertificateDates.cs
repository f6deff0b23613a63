using VendorGovernance.Platform.Text;

namespace VendorGovernance.Vendors.Certificates;

/// <summary>What a certificate's dates mean on a day.</summary>
public static class CertificateDates
{
    /// <summary>So many days before its last day a certificate counts as expiring.</summary>
    public const int DaysExpiring = 60;

    /// <param name="isAccepted">Null while nobody has verified it.</param>
    /// <param name="expiresOn">The last day on which it is valid; null where it has no end.</param>
    public static CertificateState StateOn(DateOnly day, bool? isAccepted, bool isReplaced, DateOnly effectiveOn, DateOnly? expiresOn) =>
        isReplaced ? CertificateState.Superseded
        : isAccepted == false ? CertificateState.NotAccepted
        : expiresOn < day ? CertificateState.Expired
        : isAccepted is null ? CertificateState.ToBeVerified
        : effectiveOn > day ? CertificateState.Upcoming
        : expiresOn <= day.AddDays(DaysExpiring) ? CertificateState.Expiring
        : CertificateState.Valid;

    public static Tone ToneOf(CertificateState state) => state switch
    {
        CertificateState.ToBeVerified or CertificateState.Expiring => Tone.Warning,
        CertificateState.NotAccepted or CertificateState.Expired => Tone.Bad,
        CertificateState.Upcoming => Tone.None,
        CertificateState.Valid => Tone.Good,
        CertificateState.Superseded => Tone.NoData,
    };
}
