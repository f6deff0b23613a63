using VendorGovernance.Contracts.Decisions;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Contracts;

/// <content>What is decided for the term that runs.</content>
public sealed partial class Contract
{
    /// <summary>Decided and approved for the term that runs; null until then, and again once the next term begins.</summary>
    [Derived]
    public DecisionChoice? Decision { get; private set; }

    /// <summary>Why nothing can be decided now; null where something can.</summary>
    public Sentence? WhyNotToDecide => this switch
    {
        { IsUnclear: true } => new Sentence("Its dates contradict each other. Someone has to clarify them first."),
        { HasNotice: true } => new Sentence("Notice is given, so the decision stands. Withdraw the notice first, if the other side agrees."),
        { State: not (ContractState.Signed or ContractState.Active or ContractState.Suspended) } => new Sentence("There is something to decide once the contract is signed, and until it is over."),
        _ when HasNextTermRecorded => new Sentence("The next term is recorded already."),
        _ => null,
    };

    /// <summary>The last day for notice has gone by, and nobody has decided to go on: it can no longer be left at the end of its term.</summary>
    public bool IsLockedInOn(DateOnly day) => DecideBy < day && State.IsRunning() && !HasNotice && Decision != DecisionChoice.Renew;

    private bool HasNextTermRecorded => versions.Any(version => version.OpensTerm && version.EffectiveFrom > LastDay);

    public RenewalDecision Propose(DecisionChoice choice, string reason, int number, Moment moment)
    {
        if (WhyNotToDecide is { } why)
        {
            throw new RuleViolationException(why);
        }

        Decision = null;
        return RenewalDecision.Propose(this, number, choice, reason, moment);
    }

    public void Adopt(RenewalDecision decision)
    {
        if (WhyNotToDecide is { } why)
        {
            throw new RuleViolationException(why);
        }

        if (decision.TermNumber != TermNumber)
        {
            throw new RuleViolationException(new Sentence("This was decided for term {0}, and term {1} has begun meanwhile.", decision.TermNumber, TermNumber));
        }

        Decision = decision.Choice;
    }
}
