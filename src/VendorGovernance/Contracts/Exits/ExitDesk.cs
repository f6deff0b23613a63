using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Files;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tasks;
using VendorGovernance.Timeline;

namespace VendorGovernance.Contracts.Exits;

/// <summary>The exit of a contract: its checklist, and its closing. The caller saves.</summary>
public sealed class ExitDesk(
    GovernanceDb db, Moments moments, FileStore files, TaskDesk tasks, Happenings happenings, IEnumerable<IClosingCondition> conditions)
{
    private const int DaysToBegin = 7;

    /// <summary>For the owner, when the contract has come to its end.</summary>
    public static NewTask TaskToBegin(Contract contract, DateOnly today) => new(
        KeyOf(contract), new Sentence("Begin the exit of contract {0}", contract.Number), nameof(Contract), contract.Id, contract.Number,
        PathOf(contract), contract.VendorId, contract.OwnerId, Role.Procurement, today.AddDays(DaysToBegin));

    public async Task BeginAsync(Contract contract, string? remark, CancellationToken cancel)
    {
        contract.BeginExit();
        var today = moments.Of(contract).Today;
        var lastDay = contract.LastDay ?? today;
        var transition = contract.TermsOn(lastDay).TransitionDays;
        db.ExitItems.AddRange(ExitChecklist.All.Select(step => ExitItem.Standard(contract, step, ExitChecklist.DueOf(step, lastDay, transition, today))));
        Note(contract, "The exit began, with its checklist.", remark);
        await tasks.CloseAsync(KeyOf(contract), null, cancel);
    }

    public ExitItem Add(Contract contract, ExitItemForm form)
    {
        MustBeInExit(contract);
        if (string.IsNullOrWhiteSpace(form.Title))
        {
            throw new RuleViolationException(nameof(form.Title), "Say what is to be done.");
        }

        var item = ExitItem.Own(contract, form.Title, form.IsRequired, form.OwnerId, form.DueOn!.Value);
        db.ExitItems.Add(item);
        return item;
    }

    public void Plan(Contract contract, ExitItem item, ExitItemForm form)
    {
        MustBeInExit(contract);
        item.Plan(form.IsRequired, form.OwnerId, form.DueOn!.Value);
    }

    public async Task DoAsync(Contract contract, ExitItem item, ExitItemEnd form, CancellationToken cancel)
    {
        MustBeInExit(contract);
        if (form.DoneOn is not { } on)
        {
            throw new RuleViolationException(nameof(form.DoneOn), "Say on which day it was done.");
        }

        item.Do(on, form.Note, form.File is { } evidence ? await files.KeepAsync(evidence, nameof(form.File), cancel) : null, moments.Of(contract));
        Note(contract, new Sentence("Exit: \"{0}\" is done.", item.Title), form.Note);
    }

    public void DoesNotApply(Contract contract, ExitItem item, ExitItemEnd form)
    {
        MustBeInExit(contract);
        item.DoesNotApply(form.Reason, moments.Of(contract));
        Note(contract, new Sentence("Exit: \"{0}\" does not apply.", item.Title), form.Reason);
    }

    /// <summary>Required items that are open, and what other rooms ask for.</summary>
    public async Task<IReadOnlyList<MissingItem>> MissingAsync(Contract contract, CancellationToken cancel)
    {
        var open = await db.ExitItems.OfContract(contract.Id).Where(item => item.IsRequired && item.State == ExitItemState.Open).ToListAsync(cancel);
        var missing = open.Select(item => new MissingItem(new Sentence("Open: {0}", item.Title), string.Create(CultureInfo.InvariantCulture, $"{PathOf(contract)}/items/{item.Id}"))).ToList();
        foreach (var condition in conditions)
        {
            missing.AddRange(await condition.MissingAsync(contract, cancel));
        }

        return missing;
    }

    public async Task CloseAsync(Contract contract, string? remark, CancellationToken cancel)
    {
        contract.Close(await MissingAsync(contract, cancel));
        Note(contract, "The contract was closed: nothing that is required is open.", remark);
    }

    private static void MustBeInExit(Contract contract)
    {
        if (contract.State != ContractState.Exit)
        {
            throw new RuleViolationException("The checklist can be changed only while the contract is in exit.");
        }
    }

    private static string KeyOf(Contract contract) => string.Create(CultureInfo.InvariantCulture, $"exit:contract:{contract.Id}:{contract.LastDay:yyyy-MM-dd}");

    private static string PathOf(Contract contract) => string.Create(CultureInfo.InvariantCulture, $"/contracts/{contract.Id}/exit");

    private void Note(Contract contract, Sentence what, string? reason) =>
        happenings.Note(nameof(Contract), contract.Id, contract.VendorId, what, reason, PathOf(contract));
}
