using VendorGovernance.Contracts.Amendments;
using VendorGovernance.Contracts.Notices;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Endings;

/// <summary>Says what an end means, and records it. The caller saves.</summary>
public sealed class EndingDesk(Moments moments, NoticeDesk notices, EndingConsequences consequences)
{
    /// <summary>The last day that the form comes to, with its rules checked; nothing changes.</summary>
    public DateOnly Check(Contract contract, EndingForm form)
    {
        if (!contract.State.IsRunning())
        {
            throw new RuleViolationException("Only a contract that runs can be ended.");
        }

        if ((form.Kind == NoticeKind.Agreement) != (form.Giver == NoticeGiver.Both))
        {
            throw new RuleViolationException(nameof(form.Kind), "What both sides agreed on is an end by agreement, and nothing else is.");
        }

        if (form is { Giver: NoticeGiver.Us, Kind: NoticeKind.NonRenewal or NoticeKind.Ordinary })
        {
            throw new RuleViolationException(nameof(form.Kind), "This follows from a decision: decide to exit, have it approved, then make the notice.");
        }

        if (form.Kind is NoticeKind.EarlyTermination or NoticeKind.Breach && string.IsNullOrWhiteSpace(form.Clause))
        {
            throw new RuleViolationException(nameof(form.Clause), "Name the clause that allows it.");
        }

        if (form is { Giver: NoticeGiver.Us, Kind: NoticeKind.Breach, RightExpiresOn: null })
        {
            throw new RuleViolationException(nameof(form.RightExpiresOn), "Say until when the right to end can be used: it is watched until the notice is served.");
        }

        if (form.Giver != NoticeGiver.Us && form.SentOn is null)
        {
            throw new RuleViolationException(nameof(form.SentOn), "Say on which day the notice was given, or the end agreed.");
        }

        if (form.Giver == NoticeGiver.Vendor && (form.ReceivedOn is null || form.Channel is null))
        {
            throw new RuleViolationException(form.Channel is null ? nameof(form.Channel) : nameof(form.ReceivedOn), "Say how and when the vendor's notice came to us.");
        }

        return LastDayOf(contract, form);
    }

    /// <summary>Ours becomes a document that is still to be served; what the vendor gave or both agreed takes effect at once.</summary>
    public Task<Notice> RecordAsync(Contract contract, EndingForm form, CancellationToken cancel)
    {
        var details = new NoticeDetails(form.Giver!.Value, form.Kind!.Value, Check(contract, form), form.Reason!)
        {
            Clause = form.Clause,
            RightExpiresOn = form.Kind == NoticeKind.Breach ? form.RightExpiresOn : null,
            CureUntil = form.Kind == NoticeKind.Breach ? form.CureUntil : null,
        };
        if (form.Giver == NoticeGiver.Us)
        {
            return notices.MakeAsync(contract, details, cancel);
        }

        var sending = new SendingForm
        {
            SentOn = form.SentOn,
            Channel = form.Channel,
            File = form.File,
            IsLateKnown = form.IsLateKnown,
            OtherSideAgrees = form.OtherSideAgrees,
        };
        var receipt = form.ReceivedOn is null ? null : new ReceiptForm { ReceivedOn = form.ReceivedOn, AfterHours = form.AfterHours };
        return notices.TakeAsync(contract, details with { RightExpiresOn = null }, sending, receipt, cancel);
    }

    /// <summary>What this end means for the term, fees, transition, and what other rooms keep under the contract.</summary>
    public async Task<IReadOnlyList<Sentence>> SayAsync(Contract contract, NoticeKind kind, DateOnly lastDay, CancellationToken cancel)
    {
        var moment = moments.Of(contract);
        var terms = contract.TermsOn(moment.Today);
        var said = new List<Sentence>
        {
            lastDay < moment.Today
                ? new Sentence("The contract has been over since {0:d}: it becomes terminated at once.", lastDay)
                : new Sentence("The contract stays in force until {0:d}, in the state \"{1}\". It is not renewed.", lastDay, ContractState.NoticeGiven),
        };
        if (kind != NoticeKind.NonRenewal && EndingFees.Of(terms, FirstDayOfTerm(contract, moment.Today), lastDay) is { } fees)
        {
            said.AddRange(fees.InWords(contract.Currency));
        }

        said.Add(terms.TransitionDays > 0
            ? new Sentence("{0} days of transition follow, until {1:d}.", terms.TransitionDays, contract.WithTransition(lastDay))
            : new Sentence("No transition period is agreed."));
        said.Add("Afterwards the exit begins with its checklist; the contract can be closed once all that is required is done.");
        said.AddRange(await consequences.SayAsync(contract, lastDay, cancel));
        return said;
    }

    private DateOnly LastDayOf(Contract contract, EndingForm form)
    {
        var moment = moments.Of(contract);
        var terms = contract.TermsOn(moment.Today);
        var lastDay = form.Kind switch
        {
            NoticeKind.NonRenewal => contract.LastDay ?? throw new RuleViolationException(nameof(form.Kind), "A contract without a last day has no term to end with. Choose the end with the notice period."),
            NoticeKind.Ordinary when contract.LastDay is not null => throw new RuleViolationException(nameof(form.Kind), "A contract with a last day ends with its term, or early. The notice period alone ends contracts without one."),
            NoticeKind.Ordinary => Later(form.LastDay, NoticeTiming.EarliestEnd(
                terms, NoticeTiming.CountsOn(terms, form.SentOn!.Value, form.Channel!.Value, Received(form, moment, terms), moment.CalendarOf(terms)), moment.CalendarOf(terms))),
            _ => form.LastDay ?? throw new RuleViolationException(nameof(form.LastDay), "Say which day is the last."),
        };
        if (form.Kind is not NoticeKind.NonRenewal && (lastDay < contract.StartsOn || lastDay >= contract.LastDay))
        {
            throw new RuleViolationException(nameof(form.LastDay), contract.LastDay is { } agreed
                ? new Sentence("An early end lies between the start, {0:d}, and the day before the agreed last day, {1:d}.", contract.StartsOn, agreed)
                : new Sentence("The last day cannot be before the start, {0:d}.", contract.StartsOn));
        }

        if (form.Giver == NoticeGiver.Us && lastDay < moment.Today)
        {
            throw new RuleViolationException(nameof(form.LastDay), "A notice that is still to be served cannot name a day that has gone by.");
        }

        return lastDay;
    }

    private static DateOnly? Received(EndingForm form, Moment moment, ContractTerms terms) =>
        form.ReceivedOn is { } day ? NoticeTiming.DeemedReceipt(day, form.AfterHours, moment.CalendarOf(terms)) : null;

    private static DateOnly Later(DateOnly? wished, DateOnly earliest) => wished > earliest ? wished.Value : earliest;

    private static DateOnly FirstDayOfTerm(Contract contract, DateOnly today) =>
        TermsInForce.Begun(contract.Versions, today).LastOrDefault(version => version.OpensTerm)?.EffectiveFrom ?? contract.StartsOn;
}
