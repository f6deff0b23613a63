using VendorGovernance.Contracts.Moves;
using VendorGovernance.Contracts.Renewals;
using VendorGovernance.Platform.Web.Related;

namespace VendorGovernance.Contracts;

public sealed record ContractPage(Contract Contract, Moment Moment, DecideBy? DecideBy, IReadOnlyList<RelatedList> Related)
{
    public DateOnly Today => Moment.Today;

    public ContractState State => Contract.State;

    public ContractTerms Terms => Contract.TermsOn(Today);

    /// <summary>The next terms of an automatic renewal, as far as a person wants to see them.</summary>
    public IEnumerable<NextTerm> NextTerms => Contract.NextTerms(Moment).Take(5);

    /// <summary>What the state allows, whoever may do it.</summary>
    public IEnumerable<ContractMove> Moves => ContractMoves.From(State);

    /// <summary>Notice can no longer be served, and the contract still runs.</summary>
    public bool IsLockedIn => Contract.DecideBy < Today && State.IsRunning();
}
