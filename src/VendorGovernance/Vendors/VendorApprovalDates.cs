using VendorGovernance.Platform.Text;

namespace VendorGovernance.Vendors;

public static class VendorApprovalDates
{
    /// <summary>The end of an approval matters while the vendor works for us: passed is bad, within 30 days a warning.</summary>
    public static Tone Nearness(VendorStatus status, DateOnly until, DateOnly today) => status switch
    {
        VendorStatus.Approved or VendorStatus.Active or VendorStatus.Offboarding => (until.DayNumber - today.DayNumber) switch
        {
            < 0 => Tone.Bad,
            <= 30 => Tone.Warning,
            _ => Tone.None,
        },
        VendorStatus.Prospect or VendorStatus.Screening or VendorStatus.Closed or VendorStatus.Rejected => Tone.None,
    };
}
