using VendorGovernance.Contracts.Renewals;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Decisions;

/// <summary>The facts that a decision needs, on one screen.</summary>
/// <param name="Decisions">Newest first.</param>
public sealed record DecisionPage(
    Contract Contract, Moment Moment, DecideBy? DecideBy, EvidenceMonth? Scorecard, IReadOnlyList<RenewalDecision> Decisions, IReadOnlyList<OpenAlert> Alerts)
{
    public NextTerm? NextTerm => Contract.NextTerms(Moment).FirstOrDefault();

    public ContractTerms Terms => Contract.TermsOn(Moment.Today);

    public RenewalDecision? Waiting => Decisions.FirstOrDefault(decision => decision.State == DecisionState.Proposed);

    public Sentence ConsequenceOf(DecisionChoice choice) => DecisionConsequences.Of(choice, Contract, Moment);
}

public sealed record OpenAlert(Sentence Sentence, string Path, Tone Tone);
