using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts;

/// <summary>What the states have in common.</summary>
public static class ContractStates
{
    /// <summary>In force while the dates say so.</summary>
    public static IReadOnlyList<ContractState> Running { get; } = [ContractState.Active, ContractState.NoticeGiven, ContractState.Suspended];

    /// <summary>Both sides are bound, now or from the first day on.</summary>
    public static IReadOnlyList<ContractState> Binding { get; } = [ContractState.Signed, .. Running];

    public static IReadOnlyList<ContractState> NotYetSigned { get; } = [ContractState.Draft, ContractState.InReview, ContractState.Approved];

    public static IReadOnlyList<ContractState> Over { get; } =
        [ContractState.Expired, ContractState.Terminated, ContractState.Exit, ContractState.Closed];

    public static bool IsRunning(this ContractState state) => Running.Contains(state);

    /// <summary>The state of a contract that was signed before it came into the register.</summary>
    public static ContractState ByDates(DateOnly startsOn, DateOnly? lastDay, DateOnly today) =>
        lastDay < startsOn || startsOn > today ? ContractState.Signed
        : lastDay < today ? ContractState.Expired
        : ContractState.Active;

    public static Tone ToneOf(ContractState state) => state switch
    {
        ContractState.Active => Tone.Good,
        ContractState.NoticeGiven or ContractState.Suspended or ContractState.Exit => Tone.Warning,
        ContractState.Expired or ContractState.Terminated or ContractState.Closed => Tone.NoData,
        ContractState.Draft or ContractState.InReview or ContractState.Approved or ContractState.Signed => Tone.None,
    };
}
