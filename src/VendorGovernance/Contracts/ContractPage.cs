using VendorGovernance.Platform.Web.Related;

namespace VendorGovernance.Contracts;

public sealed record ContractPage(Contract Contract, DateOnly Today, DecideBy? DecideBy, IReadOnlyList<RelatedList> Related)
{
    public ContractState State => Contract.StateOn(Today);

    /// <summary>Notice can no longer be served, and the contract still runs.</summary>
    public bool IsLockedIn => DecideBy is { } decideBy && decideBy.Date < Today && State == ContractState.Running;
}
