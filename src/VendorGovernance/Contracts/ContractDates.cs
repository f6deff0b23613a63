using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts;

public static class ContractDates
{
    /// <summary>How near a decide-by date is while the contract still runs: passed or within 14 days is bad, within 60 a warning.</summary>
    public static Tone Nearness(DateOnly date, DateOnly today) => (date.DayNumber - today.DayNumber) switch
    {
        <= 14 => Tone.Bad,
        <= 60 => Tone.Warning,
        _ => Tone.None,
    };
}
