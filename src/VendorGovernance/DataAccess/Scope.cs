using VendorGovernance.Contracts;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.DataAccess;

/// <summary>A data-access scope: what a vendor may see under a contract.</summary>
public sealed class Scope : RegisteredRecord, ILabelled
{
    internal const int MaxSearchText = 1700;

    private Scope()
    {
    }

    public int ContractId { get; private set; }

    public Contract? Contract { get; private set; }

    public string System { get; private set; } = "";

    public string Purpose { get; private set; } = "";

    public string Fields { get; private set; } = "";

    public DataLevel Level { get; private set; }

    public bool IsPersonal { get; private set; }

    public bool IsSensitive { get; private set; }

    public bool MayExport { get; private set; }

    public int Seats { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly Until { get; private set; }

    [Derived]
    public string SearchText { get; private set; } = "";

    public ScopeTerms Terms => new(System, Purpose, Fields, Level, IsPersonal, IsSensitive, MayExport, Seats, From, Until);

    public string Label => System;

    public static Scope Grant(Contract contract, ScopeTerms terms, DateTime now)
    {
        var scope = new Scope { RegisteredAt = now };
        scope.Revise(contract, terms);
        return scope;
    }

    public void Revise(Contract contract, ScopeTerms terms)
    {
        if (terms.Until < terms.From)
        {
            throw new RuleViolationException(nameof(Until), new Sentence("Access cannot end before it starts, {0:d}.", terms.From));
        }

        if (contract.LastDay is { } lastDay && terms.Until > contract.WithTransition(lastDay))
        {
            throw new RuleViolationException(nameof(Until), contract.WithTransition(lastDay) == lastDay
                ? new Sentence("Access cannot outlive its contract, whose last day is {0:d}.", lastDay)
                : new Sentence("Access cannot outlive its contract, which ends on {0:d}, and the agreed transition until {1:d}.", lastDay, contract.WithTransition(lastDay)));
        }

        if (terms.IsSensitive && !terms.IsPersonal)
        {
            throw new RuleViolationException(nameof(IsPersonal), "Sensitive personal data is personal data: mark both.");
        }

        (Contract, ContractId) = (contract, contract.Id);
        (System, Purpose, Fields, Level) = (terms.System, terms.Purpose, terms.Fields, terms.Level);
        (IsPersonal, IsSensitive, MayExport, Seats) = (terms.IsPersonal, terms.IsSensitive, terms.MayExport, terms.Seats);
        (From, Until) = (terms.From, terms.Until);
        SearchText = SearchKey.Within(MaxSearchText, System, Purpose, Fields);
    }

    /// <summary>Its contract ends earlier: access ends by this day at the latest, and what would begin only afterwards is archived.</summary>
    public void EndBy(DateOnly day, DateTime now)
    {
        if (From > day)
        {
            Archive(now);
        }
        else if (Until > day)
        {
            Until = day;
        }
    }

    public ScopeState StateOn(DateOnly day) => ScopeDates.StateOn(From, Until, day);
}
