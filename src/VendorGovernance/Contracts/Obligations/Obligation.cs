using VendorGovernance.Accounts;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Contracts.Obligations;

/// <summary>Something that one party must do by a date under a contract, once or again and again.</summary>
public sealed class Obligation : RegisteredRecord, ILabelled
{
    internal const int MaxSearchText = 600;

    private Obligation()
    {
    }

    public int ContractId { get; private set; }

    public Contract? Contract { get; private set; }

    public string Title { get; private set; } = "";

    public string? Description { get; private set; }

    public string? Clause { get; private set; }

    public Side Side { get; private set; }

    /// <summary>Who of ours sees to it; null leaves it to the contract's owner.</summary>
    public int? OwnerId { get; private set; }

    public Account? Owner { get; private set; }

    public bool NeedsEvidence { get; private set; }

    public DueRuleKind DueKind { get; private set; }

    public DateOnly? DueDay { get; private set; }

    public int? DueMonths { get; private set; }

    public int? DueDays { get; private set; }

    public DayUnit? DueUnit { get; private set; }

    /// <summary>What was due before nobody asks for any more: the organisation's day of registering, or an earlier one that was given.</summary>
    public DateOnly AskedFrom { get; private set; }

    [Derived]
    public string SearchText { get; private set; } = "";

    public string Label => Title;

    public DueRule Rule => new(DueKind, DueDay, DueMonths, DueDays, DueUnit);

    public ObligationDetails Details => new(Title, Description, Clause, Side, Rule, NeedsEvidence);

    public static Obligation Register(int contractId, ObligationDetails details, int? ownerId, DateOnly askedFrom, DateTime now)
    {
        var obligation = new Obligation { ContractId = contractId, AskedFrom = askedFrom, RegisteredAt = now };
        obligation.Revise(details, ownerId);
        return obligation;
    }

    public void Revise(ObligationDetails details, int? ownerId)
    {
        var rule = details.Rule.Checked();
        (Title, Description, Clause, Side) = (details.Title.Trim(), details.Description, details.Clause, details.Side);
        (DueKind, DueDay, DueMonths, DueDays, DueUnit) = (rule.Kind, rule.Day, rule.Months, rule.Days, rule.Unit);
        (NeedsEvidence, OwnerId) = (details.NeedsEvidence, ownerId);
        SearchText = SearchKey.Within(MaxSearchText, Title, Clause);
    }

    public void HandOver(int ownerId) => OwnerId = ownerId;
}
