using VendorGovernance.Accounts;
using VendorGovernance.Files;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Contracts.Decisions;

/// <summary>What someone decided for a term of a contract, on which evidence, and what a second person said to it.</summary>
public sealed class RenewalDecision : IVersioned, ILabelled
{
    internal const int MaxReason = 2000;

    private RenewalDecision()
    {
    }

    public int Id { get; private set; }

    public int Version { get; private set; } = 1;

    public int ContractId { get; private set; }

    public Contract? Contract { get; private set; }

    /// <summary>Counts the decisions of its contract.</summary>
    public int Number { get; private set; }

    public int TermNumber { get; private set; }

    public DecisionChoice Choice { get; private set; }

    public string Reason { get; private set; } = "";

    /// <summary>Of the scorecard that lay on the table; null where the vendor had no month with data.</summary>
    public DateOnly? ScorecardMonth { get; private set; }

    /// <summary>Null also where the server could make no PDF then.</summary>
    public int? ScorecardFileId { get; private set; }

    public StoredFile? ScorecardFile { get; private set; }

    public int? ProposedById { get; private set; }

    public Account? ProposedBy { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime ProposedAt { get; private set; }

    public DecisionState State { get; private set; }

    /// <summary>Who approved it or sent it back.</summary>
    public int? JudgedById { get; private set; }

    public Account? JudgedBy { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? JudgedAt { get; private set; }

    public string? ReturnReason { get; private set; }

    public string Label => $"{Choice} {TermNumber}";

    /// <summary>It still decides something, or will once it is approved.</summary>
    public bool IsStanding => State is DecisionState.Proposed or DecisionState.Approved;

    internal static RenewalDecision Propose(Contract contract, int number, DecisionChoice choice, string reason, Moment moment) => new()
    {
        Contract = contract,
        ContractId = contract.Id,
        Number = number,
        TermNumber = contract.TermNumber,
        Choice = choice,
        Reason = reason.Trim(),
        ProposedById = moment.By,
        ProposedAt = moment.Now,
    };

    public void Rest(DateOnly month, StoredFile? scorecard) => (ScorecardMonth, ScorecardFile) = (month, scorecard);

    public void Approve(Moment moment)
    {
        Judge(moment);
        State = DecisionState.Approved;
    }

    public void Return(string? reason, Moment moment)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleViolationException("ReturnReason", "Please give a reason.");
        }

        Judge(moment);
        (State, ReturnReason) = (DecisionState.Returned, reason.Trim());
    }

    public void Supersede() => State = DecisionState.Superseded;

    private void Judge(Moment moment)
    {
        if (State != DecisionState.Proposed)
        {
            throw new RuleViolationException("This decision is not waiting for approval any more.");
        }

        if (moment.By is null || moment.By == ProposedById)
        {
            throw new RuleViolationException("A decision takes a second person: whoever proposed it can neither approve it nor send it back.");
        }

        (JudgedById, JudgedAt) = (moment.By, moment.Now);
    }
}
