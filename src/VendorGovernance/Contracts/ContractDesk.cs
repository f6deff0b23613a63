using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VendorGovernance.Contracts.Amendments;
using VendorGovernance.Contracts.Decisions;
using VendorGovernance.Contracts.Endings;
using VendorGovernance.Contracts.Exits;
using VendorGovernance.Contracts.Moves;
using VendorGovernance.Contracts.Renewals;
using VendorGovernance.Data;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web.Related;
using VendorGovernance.Tasks;
using VendorGovernance.Timeline;

namespace VendorGovernance.Contracts;

/// <summary>What people and jobs do with a contract, together with what follows from it. The caller saves.</summary>
public sealed class ContractDesk(
    GovernanceDb db,
    Moments moments,
    Happenings happenings,
    VendorsAtWork vendors,
    ContractTasks tasks,
    TaskDesk exits,
    EndingConsequences consequences,
    IOptions<ContractOptions> options,
    IOptions<Organisation> organisation)
{
    public ContractPage Page(Contract contract, IReadOnlyList<RelatedList> related)
    {
        var moment = moments.Of(contract);
        return new ContractPage(contract, moment, contract.DecideBy is null ? null : contract.DecideByOn(moment), related);
    }

    public async Task<Contract> RegisterAsync(ContractForm form, CancellationToken cancel)
    {
        var moment = moments.In(form.Zone);
        var contract = form.IsSigned
            ? Contract.Register(form.ToDetails(), form.ToTerms(), moment)
            : Contract.Draft(form.ToDetails(), form.ToTerms(), moment);
        if (form.IsSigned && NeedsSecondPerson(contract))
        {
            throw new RuleViolationException(nameof(form.IsSigned), "A contract of this value takes a second person: register it as a draft and submit it; the day of its signature can lie in the past.");
        }

        if (contract.State == ContractState.Active)
        {
            if (await vendors.WhyNotAsync(contract.VendorId, moment.Today, cancel) is { } whyNot)
            {
                throw new RuleViolationException(nameof(form.VendorId), whyNot);
            }

            await vendors.EngageAsync(contract.VendorId, cancel);
        }

        db.Contracts.Add(contract);
        return contract;
    }

    /// <summary>What was signed is corrected in the open: each changed value stands on the timeline.</summary>
    public async Task CorrectAsync(Contract contract, ContractForm form, CancellationToken cancel)
    {
        var moment = moments.Of(contract);
        var (before, vendor) = (contract.TermsOn(moment.Today), contract.VendorId);
        if (form.VendorId != vendor && contract.State.IsRunning() && await vendors.WhyNotAsync(form.VendorId!.Value, moment.Today, cancel) is { } whyNot)
        {
            throw new RuleViolationException(nameof(form.VendorId), whyNot);
        }

        contract.Correct(form.ToDetails(), form.ToTerms(), moment);
        if (!ContractStates.NotYetSigned.Contains(contract.State))
        {
            var after = contract.TermsOn(moment.Today);
            foreach (var field in TermFields.Different(before, after))
            {
                Note(contract, new Sentence("Corrected. {0}", field.Describe(before, after)), null);
            }

            await FollowVendorAsync(contract, vendor, cancel);
        }
    }

    public async Task MoveAsync(Contract contract, ContractMove move, MoveForm form, CancellationToken cancel)
    {
        if (move.NeedsReason && string.IsNullOrWhiteSpace(form.Reason))
        {
            throw new RuleViolationException(nameof(form.Reason), "Please give a reason.");
        }

        contract.Move(move, moments.Of(contract), NeedsSecondPerson(contract), form.On);
        Note(contract, move.Done, form.Reason);
        await AdvanceAsync(contract, cancel);
    }

    /// <summary>What the days have brought: its beginning, further terms, its end.</summary>
    public async Task<int> AdvanceAsync(Contract contract, CancellationToken cancel)
    {
        var (moment, before) = (moments.Of(contract), contract.State);
        var whyNot = before == ContractState.Signed ? await vendors.WhyNotAsync(contract.VendorId, moment.Today, cancel) : null;
        var happened = contract.Advance(moment, mayBegin: whyNot is null);
        foreach (var sentence in happened)
        {
            Note(contract, sentence, null);
        }

        await FollowAsync(contract, before, whyNot is not null, moment.Today, cancel);
        return happened.Count;
    }

    /// <summary>An earlier last day acts on what other rooms keep under the contract, too.</summary>
    public async Task AmendAsync(Contract contract, AmendmentForm form, CancellationToken cancel)
    {
        var (before, decided) = (contract.TermsOn(form.EffectiveFrom!.Value), contract.Decision);
        var version = contract.Amend(form.ToAmendment(), form.ToTerms(contract), moments.Of(contract));
        RefuseRaiseByOne(before, version.Terms, decided);
        Note(contract, new Sentence("Amendment {0}, in force from {1:d}.", version.Number, version.EffectiveFrom), form.Reason);
        if (version.Terms.LastDay is { } lastDay && (before.LastDay is null || lastDay < before.LastDay))
        {
            await consequences.FollowAsync(contract, lastDay, cancel);
        }
    }

    public void Renew(Contract contract, RenewalForm form)
    {
        var (before, decided) = (contract.TermsOn(contract.LastDay ?? contract.StartsOn), contract.Decision);
        var version = contract.RenewByAgreement(form.NewLastDay!.Value, form.Value!.Value, form.Reason!, moments.Of(contract));
        RefuseRaiseByOne(before, version.Terms, decided);
        Note(contract, new Sentence("A further term was agreed: from {0:d} until {1:d}, for {2:N2} {3}.", version.EffectiveFrom, version.Terms.LastDay, version.Terms.Value, version.Terms.Currency), form.Reason);
    }

    public bool NeedsSecondPerson(Contract contract) => options.Value.NeedsSecondPerson(contract, organisation.Value.Currency);

    /// <summary>The second person who approved the contract approved its value; a higher one rests on a decision that someone approved.</summary>
    private void RefuseRaiseByOne(ContractTerms before, ContractTerms after, DecisionChoice? decided)
    {
        var isRaised = after.Value > before.Value || after.Currency != before.Currency;
        if (isRaised && decided is not (DecisionChoice.Renew or DecisionChoice.Renegotiate)
            && options.Value.NeedsSecondPerson(after.Value, after.Currency, organisation.Value.Currency))
        {
            throw new RuleViolationException(nameof(after.Value), "A value as high as this takes a second person: first decide to renew or to renegotiate, and have the decision approved.");
        }
    }

    private async Task FollowAsync(Contract contract, ContractState before, bool lacksApproval, DateOnly today, CancellationToken cancel)
    {
        if (contract.State == ContractState.Signed && contract.StartsOn <= today && lacksApproval && !contract.IsUnclear)
        {
            await tasks.OpenForMissingApprovalAsync(contract, today, cancel);
        }

        if (contract.Versions.Any(version => version is { Id: 0, Kind: TermsVersionKind.Renewal }))
        {
            await tasks.OpenForTermAsync(contract, today, cancel);
        }

        if (before == ContractState.Signed && contract.State != before)
        {
            await vendors.EngageAsync(contract.VendorId, cancel);
        }

        if (before.IsRunning() && ContractStates.Over.Contains(contract.State))
        {
            await vendors.OffboardAfterAsync(contract, cancel);
            await exits.OpenAsync(ExitDesk.TaskToBegin(contract, today), cancel);
        }
    }

    private async Task FollowVendorAsync(Contract contract, int before, CancellationToken cancel)
    {
        if (contract.VendorId == before)
        {
            return;
        }

        var codes = await db.Vendors.Where(vendor => vendor.Id == before || vendor.Id == contract.VendorId).ToDictionaryAsync(vendor => vendor.Id, vendor => vendor.Code, cancel);
        Note(contract, new Sentence("Corrected. {0}", new Sentence("{0}: {1} becomes {2}", new Sentence("Vendor"), codes[before], codes[contract.VendorId])), null);
        if (contract.State.IsRunning())
        {
            await vendors.EngageAsync(contract.VendorId, cancel);
        }
    }

    private void Note(Contract contract, Sentence what, string? reason) =>
        happenings.Note(nameof(Contract), contract.Id, contract.VendorId, what, reason, PathOf(contract));

    private static string PathOf(Contract contract) => string.Create(CultureInfo.InvariantCulture, $"/contracts/{contract.Id}");
}
