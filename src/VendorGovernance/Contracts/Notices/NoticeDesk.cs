using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Contracts.Decisions;
using VendorGovernance.Contracts.Endings;
using VendorGovernance.Data;
using VendorGovernance.Files;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Timeline;

namespace VendorGovernance.Contracts.Notices;

/// <summary>Makes notices, and records how they were served and what that changes. The caller saves.</summary>
public sealed class NoticeDesk(
    GovernanceDb db,
    Moments moments,
    ContractDesk contracts,
    ContractSteps steps,
    NoticeLetters letters,
    FileStore files,
    EndingConsequences consequences,
    Happenings happenings)
{
    /// <summary>Why no notice can follow from the decision now; null where one can.</summary>
    public static Sentence? WhyNotToMake(Contract contract) => contract switch
    {
        { HasNotice: true } => new Sentence("Notice is given already."),
        { State: not (ContractState.Active or ContractState.Suspended) } => new Sentence("Notice can be given of a contract that runs."),
        { Decision: not DecisionChoice.Exit } => new Sentence("First someone decides to exit, and a second person approves it."),
        _ => null,
    };

    /// <summary>The last day that a notice can name today.</summary>
    public DateOnly LastDayOf(Contract contract)
    {
        var moment = moments.Of(contract);
        var terms = contract.TermsOn(moment.Today);
        return contract.LastDay ?? NoticeTiming.EarliestEnd(terms, moment.Today, moment.CalendarOf(terms));
    }

    public async Task<Notice> MakeAsync(Contract contract, NoticeForm form, CancellationToken cancel)
    {
        if (WhyNotToMake(contract) is { } why)
        {
            throw new RuleViolationException(why);
        }

        var earliest = LastDayOf(contract);
        if (contract.LastDay is null ? form.LastDay < earliest : form.LastDay != earliest)
        {
            throw new RuleViolationException(nameof(form.LastDay), contract.LastDay is null
                ? new Sentence("With the notice period, {0:d} is the earliest last day.", earliest)
                : new Sentence("The term ends on {0:d}. For another last day, end the contract early.", earliest));
        }

        var kind = contract.LastDay is null ? NoticeKind.Ordinary : NoticeKind.NonRenewal;
        return await MakeAsync(contract, new NoticeDetails(NoticeGiver.Us, kind, form.LastDay!.Value, form.Reason!) { Clause = form.Clause }, cancel);
    }

    /// <summary>The document in both languages; nothing of the contract changes before it is served.</summary>
    public async Task<Notice> MakeAsync(Contract contract, NoticeDetails details, CancellationToken cancel)
    {
        if (await db.Notices.AnyAsync(other => other.ContractId == contract.Id && other.State == NoticeState.Made, cancel))
        {
            throw new RuleViolationException("Another notice of this contract is made and not served. Serve or discard it first.");
        }

        var notice = Notice.Of(contract, details, moments.Of(contract));
        await letters.WriteAsync(contract, notice, cancel);
        db.Notices.Add(notice);
        Note(contract, new Sentence("Notice made: {0}, last day {1:d}.", notice.Kind, notice.LastDay), notice.Reason);
        return notice;
    }

    /// <summary>What stands in the register already when it is recorded: the other side's notice, or an agreement.</summary>
    public async Task<Notice> TakeAsync(Contract contract, NoticeDetails details, SendingForm sending, ReceiptForm? receipt, CancellationToken cancel)
    {
        var notice = Notice.Of(contract, details, moments.Of(contract));
        db.Notices.Add(notice);
        if (receipt is not null)
        {
            Receive(contract, notice, receipt);
        }

        await SendAsync(contract, notice, sending, cancel);
        return notice;
    }

    public async Task SendAsync(Contract contract, Notice notice, SendingForm form, CancellationToken cancel)
    {
        var moment = moments.Of(contract);
        if (notice.State != NoticeState.Made)
        {
            throw new RuleViolationException("This notice is served already, or it was discarded.");
        }

        var sentOn = form.SentOn!.Value;
        if (sentOn > moment.Today)
        {
            throw new RuleViolationException(nameof(form.SentOn), "The day of sending cannot be in the future.");
        }

        if (notice.Giver == NoticeGiver.Us && sentOn < notice.MadeOn)
        {
            throw new RuleViolationException(nameof(form.SentOn), new Sentence("The notice was made on {0:d}; it cannot have been sent before.", notice.MadeOn));
        }

        if (notice.RightExpiresOn is { } expires && sentOn > expires)
        {
            throw new RuleViolationException(nameof(form.SentOn), new Sentence("The right to end for this breach expired on {0:d}.", expires));
        }

        notice.Send(sentOn, form.Channel);
        notice.Prove(form.File is { } proof ? await files.KeepAsync(proof, nameof(form.File), cancel) : null);
        await TakeEffectAsync(contract, notice, form, form.Remark, moment, cancel);
    }

    public async Task ReceiveAsync(Contract contract, Notice notice, ReceiptForm form, CancellationToken cancel)
    {
        if (notice.State != NoticeState.Served || notice.SentOn is not { } sentOn)
        {
            throw new RuleViolationException("Only of a notice that was sent and that counts can the receipt be recorded.");
        }

        if (form.ReceivedOn < sentOn)
        {
            throw new RuleViolationException(nameof(form.ReceivedOn), new Sentence("It was sent on {0:d} and cannot have been received before.", sentOn));
        }

        Receive(contract, notice, form);
        notice.Prove(form.File is { } proof ? await files.KeepAsync(proof, nameof(form.File), cancel) : null);
        var moment = moments.Of(contract);
        Note(contract, new Sentence("Notice received on {0:d}; it counts as received on {1:d}.", notice.ReceivedOn, notice.DeemedReceivedOn), null);
        if (contract.TermsOn(moment.Today).NoticeBasis == NoticeBasis.Receipt && contract.HasNotice)
        {
            await FollowReceiptAsync(contract, notice, form, moment, cancel);
        }
    }

    public async Task WithdrawAsync(Contract contract, Notice notice, WithdrawalForm form, CancellationToken cancel)
    {
        var moment = moments.Of(contract);
        if (notice.State is not (NoticeState.Made or NoticeState.Served))
        {
            throw new RuleViolationException("This notice has no effect any more.");
        }

        var wasServed = notice.State == NoticeState.Served;
        notice.Withdraw(form.Reason, moment.Today);
        var other = wasServed ? await OtherServedAsync(contract, notice, cancel) : null;
        if (other is not null)
        {
            contract.FallBackTo(other, moment);
            Note(contract, new Sentence("A notice was withdrawn by agreement. Another one still counts: the contract ends on {0:d}.", contract.LastDay), form.Reason);
            return;
        }

        if (wasServed)
        {
            contract.TakeNoticeBack(moment);
        }

        Note(contract, wasServed ? "The notice was withdrawn by agreement. The contract goes on." : "The notice was discarded without being served.", form.Reason);
    }

    /// <summary>The latest one counts, so it is the first to be withdrawn; what came before it then counts again.</summary>
    private async Task<Notice?> OtherServedAsync(Contract contract, Notice notice, CancellationToken cancel)
    {
        var others = await db.Notices
            .Where(other => other.ContractId == contract.Id && other.Id != notice.Id && other.State == NoticeState.Served && other.TermNumber == contract.TermNumber)
            .OrderByDescending(other => other.Id).ToListAsync(cancel);
        return others.Exists(other => other.Id > notice.Id)
            ? throw new RuleViolationException("A later notice of this contract counts as well. Withdraw that one first.")
            : others.FirstOrDefault();
    }

    private async Task TakeEffectAsync(Contract contract, Notice notice, SendingForm form, string? remark, Moment moment, CancellationToken cancel)
    {
        var terms = contract.TermsOn(moment.Today);
        var countsOn = NoticeTiming.CountsOn(terms, notice.SentOn!.Value, notice.Channel ?? NoticeChannel.InPerson, notice.DeemedReceivedOn, moment.CalendarOf(terms));
        switch (notice.Kind)
        {
            case NoticeKind.NonRenewal when IsTooLate(contract, notice, countsOn, form, moment):
                Note(contract, new Sentence("A notice was served too late, on {0:d}. The contract goes on.", notice.SentOn), remark ?? notice.Reason);
                return;
            case NoticeKind.NonRenewal:
                contract.GiveNotice(moment);
                break;
            case NoticeKind.Ordinary:
                var earliest = NoticeTiming.EarliestEnd(terms, countsOn, moment.CalendarOf(terms));
                notice.EndOn(notice.LastDay < earliest ? earliest : notice.LastDay);
                await EndAsync(contract, notice, moment, cancel);
                break;
            case NoticeKind.EarlyTermination or NoticeKind.Breach or NoticeKind.Agreement:
                await EndAsync(contract, notice, moment, cancel);
                break;
        }

        Note(contract, Told(notice), remark ?? notice.Reason);
        await steps.CloseAsync(contract, cancel);
        await contracts.AdvanceAsync(contract, cancel);
    }

    private async Task EndAsync(Contract contract, Notice notice, Moment moment, CancellationToken cancel)
    {
        contract.EndEarly(notice.LastDay, notice.Clause, notice.Reason, moment);
        await consequences.FollowAsync(contract, notice.LastDay, cancel);
    }

    /// <summary>Where receipt counts, a later one than expected can put the end off, or come too late.</summary>
    private async Task FollowReceiptAsync(Contract contract, Notice notice, ReceiptForm form, Moment moment, CancellationToken cancel)
    {
        var terms = contract.TermsOn(moment.Today);
        var received = notice.DeemedReceivedOn!.Value;
        if (notice.Kind == NoticeKind.Ordinary && NoticeTiming.EarliestEnd(terms, received, moment.CalendarOf(terms)) is var earliest && earliest > notice.LastDay)
        {
            notice.EndOn(earliest);
            contract.PutOffEnd(earliest, notice.Clause, notice.Reason, moment);
            Note(contract, new Sentence("The notice was received later than expected, so the contract ends on {0:d}.", earliest), null);
        }
        else if (notice.Kind == NoticeKind.NonRenewal)
        {
            contract.LoseNotice(moment);
            if (IsTooLate(contract, notice, received, form, moment))
            {
                Note(contract, new Sentence("The notice was received too late, on {0:d}. The contract goes on.", received), null);
            }
            else
            {
                contract.GiveNotice(moment);
            }
        }

        await contracts.AdvanceAsync(contract, cancel);
    }

    /// <summary>Only an automatic renewal makes a date for notice; a contract that ends by itself ends, however late it is said.</summary>
    private static bool IsTooLate(Contract contract, Notice notice, DateOnly countsOn, ILateForm form, Moment moment)
    {
        var terms = contract.TermsOn(moment.Today);
        if (NoticeTiming.LastDayToServe(terms, moment.CalendarOf(terms)) is not { } until || countsOn <= until || !contract.NextTerms(moment).Any())
        {
            return false;
        }

        if (!form.IsLateKnown)
        {
            throw new RuleViolationException(nameof(form.IsLateKnown), terms.NoticeBasis == NoticeBasis.Receipt
                ? new Sentence("This notice is too late: it counts as received on {0:d}, and {1:d} was the last day for that. Confirm that you know, and say whether the other side agrees; otherwise the renewal is not stopped.", countsOn, until)
                : new Sentence("This notice is too late: {1:d} was the last day to send it, and it was sent on {0:d}. Confirm that you know, and say whether the other side agrees; otherwise the renewal is not stopped.", countsOn, until));
        }

        notice.BeLate(form.OtherSideAgrees);
        return !form.OtherSideAgrees;
    }

    private void Receive(Contract contract, Notice notice, ReceiptForm form)
    {
        var moment = moments.Of(contract);
        if (form.ReceivedOn > moment.Today)
        {
            throw new RuleViolationException(nameof(form.ReceivedOn), "The day of receipt cannot be in the future.");
        }

        var received = form.ReceivedOn!.Value;
        notice.Receive(received, form.AfterHours, NoticeTiming.DeemedReceipt(received, form.AfterHours, moment.CalendarOf(contract.TermsOn(moment.Today))));
    }

    private static Sentence Told(Notice notice) => notice.Giver switch
    {
        NoticeGiver.Us => new Sentence("Notice served on {0:d}. The contract ends on {1:d}.", notice.SentOn, notice.LastDay),
        NoticeGiver.Vendor => new Sentence("The vendor gave notice on {0:d}. The contract ends on {1:d}.", notice.SentOn, notice.LastDay),
        NoticeGiver.Both => new Sentence("Both sides agreed on {0:d} that the contract ends on {1:d}.", notice.SentOn, notice.LastDay),
    };

    private void Note(Contract contract, Sentence what, string? reason) => happenings.Note(
        nameof(Contract), contract.Id, contract.VendorId, what, reason, string.Create(CultureInfo.InvariantCulture, $"/contracts/{contract.Id}"));
}
