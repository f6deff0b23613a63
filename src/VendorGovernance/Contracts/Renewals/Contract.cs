using VendorGovernance.Contracts.Amendments;
using VendorGovernance.Contracts.Renewals;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts;

/// <content>How it goes on by itself: it begins, opens further terms, and ends.</content>
public sealed partial class Contract
{
    /// <summary>The field of a form that asks for the last day of the next term.</summary>
    internal const string NewLastDay = nameof(NewLastDay);

    /// <summary>The terms that an automatic renewal opens if nobody gives notice.</summary>
    public IEnumerable<NextTerm> NextTerms(Moment moment) =>
        HasNotice || ContractStates.Over.Contains(State) ? [] : Renewals.NextTerms.Of(versions, moment);

    /// <summary>Everything that the days since the last look have brought, oldest first.</summary>
    /// <param name="mayBegin">Whether its vendor may have an active contract.</param>
    public IReadOnlyList<Sentence> Advance(Moment moment, bool mayBegin)
    {
        var happened = new List<Sentence>();
        Follow(moment);
        while (Step(moment, mayBegin) is { } sentence)
        {
            happened.Add(sentence);
            Follow(moment);
        }

        return happened;
    }

    /// <summary>A further term that both sides agreed on; it begins on the day after the last.</summary>
    public TermsVersion RenewByAgreement(DateOnly lastDay, decimal value, string reason, Moment moment)
    {
        if (!ContractStates.Binding.Contains(State) || HasNotice || LastDay is not { } end)
        {
            throw new RuleViolationException("Only a contract that runs, has a last day and is not under notice can be renewed.");
        }

        if (lastDay <= end)
        {
            throw new RuleViolationException(NewLastDay, new Sentence("The new last day must be after {0:d}.", end));
        }

        var from = end.AddDays(1);
        if (versions.Any(version => version.OpensTerm && version.EffectiveFrom >= from))
        {
            throw new RuleViolationException(NewLastDay, "The next term is recorded already.");
        }

        var before = TermsOn(from);
        var version = TermsVersion.Change(TermsVersionKind.AgreedRenewal, TermNumber + 1, new Amendment(from, null, reason), before, before with { LastDay = lastDay, Value = value }, moment);
        Add(version, moment);
        return version;
    }

    private Sentence? Step(Moment moment, bool mayBegin)
    {
        if (IsUnclear)
        {
            return null;
        }

        if (State == ContractState.Signed && StartsOn <= moment.Today && mayBegin)
        {
            State = ContractState.Active;
            return new Sentence("The contract began on {0:d}.", StartsOn);
        }

        return State.IsRunning() && LastDay < moment.Today ? RenewOrEnd(moment) : null;
    }

    private Sentence? RenewOrEnd(Moment moment)
    {
        var ended = LastDay!.Value;
        if (NextTerms(moment).FirstOrDefault() is { } next)
        {
            var before = TermsOn(next.FirstDay);
            versions.Add(TermsVersion.Change(
                TermsVersionKind.Renewal, next.Number, new Amendment(next.FirstDay), before, before with { LastDay = next.LastDay, Value = next.Value }, moment));
            return new Sentence("Renewed automatically on {0:d}: term {1} runs until {2:d} with a value of {3} {4}.", next.FirstDay, next.Number, next.LastDay, next.Value, Currency);
        }

        if (TermsOn(moment.Today).LacksRenewalLength && !HasNotice)
        {
            return null;
        }

        State = IsEndedEarlyOn(moment.Today) ? ContractState.Terminated : ContractState.Expired;
        return State == ContractState.Terminated
            ? new Sentence("Ended early; {0:d} was its last day.", ended)
            : new Sentence("Ended with its term on {0:d}.", ended);
    }
}
