using System.Globalization;
using Microsoft.Extensions.Options;
using VendorGovernance.Contracts.Amendments;
using VendorGovernance.Contracts.Moves;
using VendorGovernance.Contracts.Renewals;
using VendorGovernance.Data;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web.Related;
using VendorGovernance.Timeline;

namespace VendorGovernance.Contracts;

/// <summary>What people and jobs do with a contract, together with what follows from it. The caller saves.</summary>
public sealed class ContractDesk(GovernanceDb db, Moments moments, Happenings happenings, VendorsAtWork vendors, ContractTasks tasks, IOptions<ContractOptions> options, IOptions<Organisation> organisation)
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

    public void Correct(Contract contract, ContractForm form) => contract.Correct(form.ToDetails(), form.ToTerms(), moments.Of(contract));

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

    public void Amend(Contract contract, AmendmentForm form)
    {
        var version = contract.Amend(form.ToAmendment(), form.ToTerms(contract), moments.Of(contract));
        Note(contract, new Sentence("Amendment {0}, in force from {1:d}.", version.Number, version.EffectiveFrom), form.Reason);
    }

    public bool NeedsSecondPerson(Contract contract) => options.Value.NeedsSecondPerson(contract, organisation.Value.Currency);

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
        }
    }

    private void Note(Contract contract, Sentence what, string? reason) =>
        happenings.Note(nameof(Contract), contract.Id, contract.VendorId, what, reason, PathOf(contract));

    private static string PathOf(Contract contract) => string.Create(CultureInfo.InvariantCulture, $"/contracts/{contract.Id}");
}
