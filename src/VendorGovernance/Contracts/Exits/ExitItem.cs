using VendorGovernance.Accounts;
using VendorGovernance.Files;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Contracts.Exits;

/// <summary>One thing of a contract's exit that is done, or does not apply.</summary>
public sealed class ExitItem : IVersioned, ILabelled
{
    internal const int MaxTitle = 200;
    internal const int MaxNote = 2000;

    private ExitItem()
    {
    }

    public int Id { get; private set; }

    public int Version { get; private set; } = 1;

    public int ContractId { get; private set; }

    public Contract? Contract { get; private set; }

    /// <summary>Of the standard checklist; null for an item of its own.</summary>
    public string? Code { get; private set; }

    public string? OwnTitle { get; private set; }

    /// <summary>Without it, the contract is not closed.</summary>
    public bool IsRequired { get; private set; }

    public int? OwnerId { get; private set; }

    public Account? Owner { get; private set; }

    public DateOnly DueOn { get; private set; }

    public ExitItemState State { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    public int? DoneById { get; private set; }

    public Account? DoneBy { get; private set; }

    public string? Note { get; private set; }

    public int? EvidenceFileId { get; private set; }

    public StoredFile? EvidenceFile { get; private set; }

    public Sentence Title => Code is null ? new Sentence("{0}", OwnTitle) : ExitChecklist.TitleOf(Code);

    public string Label => Code ?? OwnTitle!;

    internal static ExitItem Standard(Contract contract, ExitStep step, DateOnly dueOn) => new()
    {
        ContractId = contract.Id,
        Code = step.Code,
        IsRequired = true,
        OwnerId = contract.OwnerId,
        DueOn = dueOn,
    };

    internal static ExitItem Own(Contract contract, string title, bool isRequired, int? ownerId, DateOnly dueOn) => new()
    {
        ContractId = contract.Id,
        OwnTitle = title.Trim(),
        IsRequired = isRequired,
        OwnerId = ownerId,
        DueOn = dueOn,
    };

    public void Plan(bool isRequired, int? ownerId, DateOnly dueOn)
    {
        MustBeOpen();
        if (IsRequired && !isRequired)
        {
            throw new RuleViolationException(nameof(IsRequired), "What is required stays required. If it does not apply, say so below with a reason.");
        }

        (IsRequired, OwnerId, DueOn) = (isRequired, ownerId, dueOn);
    }

    public void HandOver(int ownerId) => OwnerId = ownerId;

    public void Do(DateOnly on, string? note, StoredFile? evidence, Moment moment)
    {
        MustBeOpen();
        if (on > moment.Today)
        {
            throw new RuleViolationException(nameof(DoneOn), "What is done cannot be in the future.");
        }

        EvidenceFile = evidence;
        End(ExitItemState.Done, on, note, moment);
    }

    public void DoesNotApply(string? reason, Moment moment)
    {
        MustBeOpen();
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleViolationException("Reason", "Please give a reason.");
        }

        End(ExitItemState.NotApplicable, moment.Today, reason, moment);
    }

    private void MustBeOpen()
    {
        if (State != ExitItemState.Open)
        {
            throw new RuleViolationException("This item is finished already.");
        }
    }

    private void End(ExitItemState state, DateOnly on, string? note, Moment moment) =>
        (State, DoneOn, DoneById, Note) = (state, on, moment.By, string.IsNullOrWhiteSpace(note) ? null : note.Trim());
}
