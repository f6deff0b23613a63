using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Contracts.Notices;
using VendorGovernance.Data;
using VendorGovernance.Files;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tasks;
using VendorGovernance.Timeline;

namespace VendorGovernance.Contracts.Decisions;

/// <summary>Decisions on the term that runs, their approval by a second person, and the tasks that follow. The caller saves.</summary>
public sealed class DecisionDesk(
    GovernanceDb db, Moments moments, ContractSteps steps, IDecisionEvidence evidence, FileStore files, TaskDesk tasks, Happenings happenings)
{
    private const int DaysForAStep = 14;

    /// <summary>A new decision takes the place of the one before it, also of one that was approved, until notice is served.</summary>
    public async Task<RenewalDecision> ProposeAsync(Contract contract, DecisionForm form, Words words, CancellationToken cancel)
    {
        var earlier = await db.RenewalDecisions.Where(other => other.ContractId == contract.Id).ToListAsync(cancel);
        var decision = contract.Propose(form.Choice!.Value, form.Reason!, earlier.Count + 1, moments.Of(contract));
        foreach (var other in earlier.Where(other => other.IsStanding))
        {
            other.Supersede();
        }

        await steps.CloseAsync(contract, cancel);
        foreach (var notice in await db.Notices.Where(made => made.ContractId == contract.Id && made.State == NoticeState.Made && made.Kind != NoticeKind.Breach).ToListAsync(cancel))
        {
            notice.Withdraw(words["A later decision took its place."], moments.Of(contract).Today);
        }

        if (await evidence.LatestAsync(contract.VendorId, cancel) is { } latest)
        {
            var paper = await evidence.PrintAsync(contract.VendorId, latest.Month, words, cancel);
            decision.Rest(latest.Month, paper is null ? null : files.Keep(paper.FileName, "application/pdf", paper.Pdf));
        }

        db.RenewalDecisions.Add(decision);
        Note(contract, new Sentence("Decision for term {0} proposed: {1}.", decision.TermNumber, decision.Choice), decision.Reason);
        return decision;
    }

    public async Task ApproveAsync(Contract contract, RenewalDecision decision, CancellationToken cancel)
    {
        var moment = moments.Of(contract);
        decision.Approve(moment);
        contract.Adopt(decision);
        Note(contract, new Sentence("Decision for term {0} approved: {1}.", decision.TermNumber, decision.Choice), null);
        if (NextStep(contract, decision, moment) is { } step)
        {
            await tasks.OpenAsync(step, cancel);
        }
    }

    public void Return(Contract contract, RenewalDecision decision, JudgementForm form)
    {
        decision.Return(form.ReturnReason, moments.Of(contract));
        Note(contract, new Sentence("Decision for term {0} sent back: {1}.", decision.TermNumber, decision.Choice), form.ReturnReason);
    }

    /// <summary>What the owner has to do next; null where nothing is left to do.</summary>
    private static NewTask? NextStep(Contract contract, RenewalDecision decision, Moment moment) => decision.Choice switch
    {
        DecisionChoice.Renew when DecisionConsequences.GoesOnByItself(contract, moment) => null,
        DecisionChoice.Renew => Step(new Sentence("Record the next term of contract {0}", contract.Number), "renewals/new", contract.LastDay, contract, decision, moment),
        DecisionChoice.Renegotiate => Step(new Sentence("Negotiate contract {0} anew, then decide again", contract.Number), "decision", contract.DecideBy, contract, decision, moment),
        DecisionChoice.Exit => Step(new Sentence("Serve the notice that ends contract {0}", contract.Number), "notices/new", contract.DecideBy, contract, decision, moment),
    };

    private static NewTask Step(Sentence title, string page, DateOnly? due, Contract contract, RenewalDecision decision, Moment moment) => new(
        ContractSteps.KeyOf(contract.Id, decision.Number),
        title,
        nameof(Contract),
        contract.Id,
        contract.Number,
        string.Create(CultureInfo.InvariantCulture, $"/contracts/{contract.Id}/{page}"),
        contract.VendorId,
        contract.OwnerId,
        Role.Procurement,
        due is { } day && day > moment.Today ? day : moment.Today.AddDays(DaysForAStep));

    private void Note(Contract contract, Sentence what, string? reason) => happenings.Note(
        nameof(Contract), contract.Id, contract.VendorId, what, reason, string.Create(CultureInfo.InvariantCulture, $"/contracts/{contract.Id}/decision"));
}
