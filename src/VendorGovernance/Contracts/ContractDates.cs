using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts;

/// <summary>What a contract's dates mean on a day.</summary>
public static class ContractDates
{
    public static ContractState StateOn(DateOnly startsOn, DateOnly? lastDay, DateOnly day) =>
        lastDay < startsOn ? ContractState.ToBeClarified
        : day < startsOn ? ContractState.Upcoming
        : lastDay < day ? ContractState.Ended
        : ContractState.Running;

    public static Tone ToneOf(ContractState state) => state switch
    {
        ContractState.Running => Tone.Good,
        ContractState.Upcoming => Tone.None,
        ContractState.Ended => Tone.NoData,
        ContractState.ToBeClarified => Tone.Warning,
    };

    /// <summary>How near a decide-by date is while the contract still runs: passed or within 14 days is bad, within 60 a warning.</summary>
    public static Tone Nearness(DateOnly date, DateOnly today) => (date.DayNumber - today.DayNumber) switch
    {
        <= 14 => Tone.Bad,
        <= 60 => Tone.Warning,
        _ => Tone.None,
    };
}
