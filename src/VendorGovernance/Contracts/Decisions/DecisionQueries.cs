namespace VendorGovernance.Contracts.Decisions;

internal static class DecisionQueries
{
    /// <summary>Newest first.</summary>
    public static IQueryable<RenewalDecision> OfContract(this IQueryable<RenewalDecision> decisions, int contract) =>
        decisions.Where(decision => decision.ContractId == contract).OrderByDescending(decision => decision.Number);

    /// <summary>Those that this person may approve: someone else made them.</summary>
    public static IQueryable<WaitingDecision> WaitingFor(this IQueryable<RenewalDecision> decisions, int person) =>
        from decision in decisions
        where decision.State == DecisionState.Proposed && decision.ProposedById != person && decision.Contract!.ArchivedAt == null
        orderby decision.ProposedAt
        select new WaitingDecision(
            decision.ContractId, decision.Contract!.Number, decision.Contract.Vendor!.Name, decision.Choice, decision.ProposedAt, decision.Contract.DecideBy);
}
