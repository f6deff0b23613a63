using VendorGovernance.Contracts.Amendments;
using VendorGovernance.Contracts.Notices;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Contracts;

/// <content>How it comes to its end by a notice or an agreement.</content>
public sealed partial class Contract
{
    /// <summary>It runs until its last day and is not renewed, even while the service rests.</summary>
    public bool HasNotice => State == ContractState.NoticeGiven || SuspendedFrom == ContractState.NoticeGiven;

    /// <summary>The last day of the transition after its last day; null where none is agreed. Kept for lists and checks.</summary>
    [Derived]
    public DateOnly? TransitionUntil { get; private set; }

    /// <summary>Its last day was set by a notice or an agreement to end.</summary>
    public bool IsEndedEarlyOn(DateOnly day) => TermsInForce.Source(versions, TermFields.LastDay, day).Kind == TermsVersionKind.Ending;

    /// <summary>Until when the vendor may still work for us, if this is its last day.</summary>
    public DateOnly WithTransition(DateOnly lastDay) =>
        lastDay.Year < Renewals.NextTerms.LastYear ? lastDay.AddDays(TermsOn(lastDay).TransitionDays) : lastDay;

    /// <summary>Ends with the term that runs.</summary>
    public void GiveNotice(Moment moment)
    {
        if (HasNotice || State is not (ContractState.Active or ContractState.Suspended) || LastDay is null)
        {
            throw new RuleViolationException("Only a contract that runs and has a last day can be left with a notice at the end of its term.");
        }

        Leave(moment);
    }

    /// <summary>Sets a last day before the agreed one, or the first one that a contract without an end has.</summary>
    /// <param name="title">The clause or the agreement on which it rests.</param>
    public TermsVersion EndEarly(DateOnly lastDay, string? title, string? reason, Moment moment)
    {
        if (!State.IsRunning())
        {
            throw new RuleViolationException("Only a contract that runs can be ended.");
        }

        if (lastDay < StartsOn)
        {
            throw new RuleViolationException(nameof(LastDay), new Sentence("The last day cannot be before the start, {0:d}.", StartsOn));
        }

        if (LastDay is { } agreed && lastDay >= agreed)
        {
            throw new RuleViolationException(nameof(LastDay), new Sentence("The contract ends on {0:d} as it is. An early end must be before that day.", agreed));
        }

        if (versions.FirstOrDefault(version => version.EffectiveFrom > moment.Today && version.EffectiveFrom <= lastDay && version.ChangedFields.Contains(TermFields.LastDay)) is { } later)
        {
            throw new RuleViolationException(nameof(LastDay), new Sentence("From {0:d} on, another agreement sets the last day. An end before that day is possible.", later.EffectiveFrom));
        }

        var version = SetEnd(lastDay, title, reason, moment);
        Leave(moment);
        return version;
    }

    /// <summary>A notice turned out to count later than was expected, and with it the end.</summary>
    public void PutOffEnd(DateOnly lastDay, string? title, string? reason, Moment moment)
    {
        SetEnd(lastDay, title, reason, moment);
        Follow(moment);
    }

    /// <summary>A notice to the end of the term does not count after all.</summary>
    public void LoseNotice(Moment moment)
    {
        SuspendedFrom = State == ContractState.Suspended ? ContractState.Active : SuspendedFrom;
        State = State == ContractState.Suspended ? State : ContractState.Active;
        Follow(moment);
    }

    /// <summary>As if no notice had been given: the last day and the renewal are again those that were agreed, and all is to be decided again.</summary>
    public void TakeNoticeBack(Moment moment)
    {
        MustHaveNotice(moment);
        if (IsEndedEarlyOn(moment.Today))
        {
            var before = TermsOn(moment.Today);
            var agreed = TermsInForce.On(versions.Where(version => !version.SetsEnd), moment.Today);
            var after = before with { LastDay = agreed.LastDay, Renewal = agreed.Renewal };
            versions.Add(TermsVersion.Change(TermsVersionKind.EndWithdrawn, NextNumber(TermsVersionKind.EndWithdrawn), new Amendment(moment.Today), before, after, moment));
        }

        Decision = null;
        LoseNotice(moment);
    }

    /// <summary>The latest notice is withdrawn, and one before it still counts.</summary>
    public void FallBackTo(Notice earlier, Moment moment)
    {
        if (earlier.Kind == NoticeKind.NonRenewal)
        {
            var decided = Decision;
            TakeNoticeBack(moment);
            Decision = decided;
            Leave(moment);
            return;
        }

        MustHaveNotice(moment);
        PutOffEnd(earlier.LastDay, earlier.Clause, earlier.Reason, moment);
    }

    private void MustHaveNotice(Moment moment)
    {
        if (!HasNotice || LastDay < moment.Today)
        {
            throw new RuleViolationException("Only a notice of a contract that still runs can be withdrawn.");
        }
    }

    private void Leave(Moment moment)
    {
        if (State == ContractState.Suspended)
        {
            SuspendedFrom = ContractState.NoticeGiven;
        }
        else
        {
            State = ContractState.NoticeGiven;
        }

        Follow(moment);
    }

    private TermsVersion SetEnd(DateOnly lastDay, string? title, string? reason, Moment moment)
    {
        if (versions.Any(version => version.Kind == TermsVersionKind.EndWithdrawn && version.EffectiveFrom == moment.Today))
        {
            throw new RuleViolationException("An end of this contract was withdrawn today. Another one can be recorded from tomorrow on.");
        }

        var before = TermsOn(moment.Today);
        var after = before with { LastDay = lastDay, Renewal = RenewalKind.None };
        if (versions.FirstOrDefault(version => version.Kind == TermsVersionKind.Ending && version.EffectiveFrom == moment.Today) is { } today)
        {
            today.Correct(TermFields.LastDay, after);
            return today;
        }

        var ending = TermsVersion.Change(TermsVersionKind.Ending, NextNumber(TermsVersionKind.Ending), new Amendment(moment.Today, title, reason), before, after, moment);
        versions.Add(ending);
        return ending;
    }

    private int NextNumber(TermsVersionKind kind) => versions.Count(version => version.Kind == kind) + 1;
}
