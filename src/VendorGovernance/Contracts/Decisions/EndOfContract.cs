using VendorGovernance.Contracts.Notices;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Decisions;

/// <summary>What is decided of a contract's end, how far it has come, and what is next.</summary>
public sealed record EndOfContract(Contract Contract, Moment Moment, RenewalDecision? Decision, IReadOnlyList<Notice> Notices, int ItemsOpen, int ItemsDone)
{
    public Notice? Waiting => Notices.FirstOrDefault(notice => notice.State == NoticeState.Made);

    public bool HasExit => Contract.State is ContractState.Expired or ContractState.Terminated or ContractState.Exit or ContractState.Closed;

    /// <summary>One sentence for whoever opens the page.</summary>
    public Sentence Next => Contract switch
    {
        { State: ContractState.Closed } => new Sentence("The contract is closed."),
        { State: ContractState.Exit } => ItemsOpen == 0
            ? new Sentence("The checklist is done. The contract can be closed unless something else is still open.")
            : new Sentence("{0} items of the checklist are open, {1} are done.", ItemsOpen, ItemsDone),
        { State: ContractState.Expired or ContractState.Terminated } => new Sentence("The contract is over. The exit is to begin."),
        { HasNotice: true } => new Sentence("Notice is given. The contract runs until {0:d} and is not renewed.", Contract.LastDay),
        _ when Contract.WhyNotToDecide is { } why => why,
        _ when Waiting is not null => new Sentence("A notice is made. It is to be served, and then recorded here."),
        _ when Decision?.State == DecisionState.Proposed => new Sentence("\"{0}\" is proposed and waits for a second person.", Decision.Choice),
        { Decision: DecisionChoice.Exit } => new Sentence("It is decided to exit. A notice has to be made and served by {0:d}.", Contract.DecideBy ?? Contract.LastDay ?? Moment.Today),
        { Decision: DecisionChoice.Renegotiate } => new Sentence("It is decided to renegotiate. The dates stay watched."),
        { Decision: DecisionChoice.Renew } => DecisionConsequences.GoesOnByItself(Contract, Moment)
            ? new Sentence("It is decided to renew. Nothing is left to do for this term.")
            : new Sentence("It is decided to renew. The next term has to be agreed and recorded."),
        { DecideBy: { } decideBy } when decideBy < Moment.Today => new Sentence("Nobody decided in time: the contract is locked in until {0:d}.", Contract.LastDay),
        { DecideBy: { } decideBy } => new Sentence("Nothing is decided for this term yet. {0:d} is the last day.", decideBy),
        _ => new Sentence("Nothing is decided for this term yet."),
    };

    /// <summary>The steps that the contract's state has, in their order; one that is not possible now says why.</summary>
    public IEnumerable<EndingStep> Steps => HasExit
        ? [new EndingStep(new Sentence("Exit and closing"), "exit", false, null)]
        :
        [
            new EndingStep(new Sentence("Record the decision"), "decision", true, Contract.WhyNotToDecide),
            .. Contract.Decision == DecisionChoice.Renew && !DecisionConsequences.GoesOnByItself(Contract, Moment)
                ? new[] { new EndingStep(new Sentence("Record the next term"), "renewals/new", true, Contract.WhyNotToDecide) }
                : [],
            new EndingStep(new Sentence("Make a notice"), "notices/new", true, Waiting is null ? NoticeDesk.WhyNotToMake(Contract) : null),
            new EndingStep(new Sentence("End early, or record the vendor's notice"), "ending", true, Contract.State.IsRunning() ? null : new Sentence("Only a contract that runs can be ended.")),
        ];
}

/// <param name="Page">Below the contract's address.</param>
/// <param name="ForEditors">Only whoever may edit contracts can open it.</param>
public sealed record EndingStep(Sentence Name, string Page, bool ForEditors, Sentence? WhyNot);
