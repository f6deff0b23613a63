using VendorGovernance.Platform.Text;

namespace VendorGovernance.Vendors.Approvals;

public static class WaiverDates
{
    public static Tone ToneOf(ApprovalWaiver waiver, DateOnly today) => waiver.State switch
    {
        WaiverState.Asked => Tone.Warning,
        WaiverState.Granted => waiver.Until < today ? Tone.NoData : Tone.Good,
        WaiverState.Refused => Tone.Bad,
        WaiverState.Ended => Tone.NoData,
    };
}
