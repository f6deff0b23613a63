using VendorGovernance.Platform.Text;

namespace VendorGovernance.Vendors;

public static class VendorStatuses
{
    public static Tone ToneOf(VendorStatus status) => status switch
    {
        VendorStatus.Prospect or VendorStatus.Screening => Tone.None,
        VendorStatus.Approved or VendorStatus.Active => Tone.Good,
        VendorStatus.Offboarding => Tone.Warning,
        VendorStatus.Closed => Tone.NoData,
        VendorStatus.Rejected => Tone.Bad,
    };
}
