using VendorGovernance.Accounts;
using VendorGovernance.Files;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Tasks;

/// <summary>A to-do with an owner, a due date and, where asked, a proof.</summary>
public sealed class TaskItem : IVersioned, ILabelled
{
    internal const int MaxKey = 120;
    internal const int MaxLabel = 200;
    internal const int MaxText = 2000;
    internal const int MaxSearchText = 900;

    private TaskItem()
    {
    }

    public int Id { get; private set; }

    public int Version { get; private set; } = 1;

    /// <summary>What it is for; unique.</summary>
    [Derived]
    public string Key { get; private set; } = "";

    [Derived]
    public string TitleJson { get; private set; } = "";

    public string? Description { get; private set; }

    /// <summary>The entity it is about, like "Vendor"; empty where it is about none.</summary>
    [Derived]
    public string Kind { get; private set; } = "";

    [Derived]
    public int? SubjectId { get; private set; }

    /// <summary>What people call that record, or the task itself where it is about none.</summary>
    public string Label { get; private set; } = "";

    /// <summary>Where the work is done; empty where there is no such page.</summary>
    [Derived]
    public string Path { get; private set; } = "";

    /// <summary>No foreign key, so that a task does not keep a vendor whose retention is over.</summary>
    [Derived]
    public int? VendorId { get; private set; }

    public int? OwnerId { get; private set; }

    public Account? Owner { get; private set; }

    /// <summary>Who does it while it has no owner.</summary>
    public Role Role { get; private set; }

    public DateOnly DueOn { get; private set; }

    public bool NeedsProof { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime OpenedAt { get; private set; }

    public TaskState State { get; private set; }

    /// <summary>UTC; when it was done or cancelled.</summary>
    [Derived]
    public DateTime? DoneAt { get; private set; }

    /// <summary>Null where the program closed it, because the thing itself was done.</summary>
    public int? DoneById { get; private set; }

    public Account? DoneBy { get; private set; }

    /// <summary>What was done, or why it was cancelled.</summary>
    public string? Note { get; private set; }

    public int? ProofFileId { get; private set; }

    public StoredFile? ProofFile { get; private set; }

    [Derived]
    public string SearchText { get; private set; } = "";

    public Sentence Title => Sentence.FromJson(TitleJson);

    public TaskStanding StandingOn(DateOnly day) => TaskDates.StandingOn(State, DueOn, day);

    public static TaskItem Open(NewTask task, DateTime now) => new()
    {
        Key = task.Key,
        TitleJson = task.Title.ToJson(),
        Description = task.Description,
        Kind = task.Kind,
        SubjectId = task.SubjectId > 0 ? task.SubjectId : null,
        Label = task.Label.Length <= MaxLabel ? task.Label : task.Label[..MaxLabel],
        Path = task.Path,
        VendorId = task.VendorId,
        OwnerId = task.OwnerId,
        Role = task.Role,
        DueOn = task.DueOn,
        NeedsProof = task.NeedsProof,
        OpenedAt = now,
        SearchText = SearchKey.Within(MaxSearchText, Words.English[task.Title], Words.Chinese[task.Title], task.Label),
    };

    /// <param name="proof">Null where none was brought.</param>
    public void Do(string? note, StoredFile? proof, int by, DateTime now)
    {
        MustBeOpen();
        if (NeedsProof && proof is null)
        {
            throw new RuleViolationException("File", "This task is done only with a proof: choose the file that shows it.");
        }

        ProofFile = proof;
        End(TaskState.Done, note, by, now);
    }

    public void Cancel(string? reason, int by, DateTime now)
    {
        MustBeOpen();
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleViolationException("Reason", "A task is cancelled only with a reason.");
        }

        End(TaskState.Cancelled, reason, by, now);
    }

    /// <summary>The thing itself was done, so nothing is left to do; no proof is asked for.</summary>
    public void Close(string? note, int? by, DateTime now)
    {
        if (State == TaskState.Open)
        {
            End(TaskState.Done, note, by, now);
        }
    }

    public void HandOver(int ownerId)
    {
        MustBeOpen();
        OwnerId = ownerId;
    }

    private void MustBeOpen()
    {
        if (State != TaskState.Open)
        {
            throw new RuleViolationException(State == TaskState.Done ? "This task is done already." : "This task was cancelled.");
        }
    }

    private void End(TaskState state, string? note, int? by, DateTime now) =>
        (State, Note, DoneById, DoneAt) = (state, string.IsNullOrWhiteSpace(note) ? null : note.Trim(), by, now);
}
