using VendorGovernance.Accounts;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Tasks;

public sealed record TaskRow(
    int Id, string TitleJson, string Label, string? Owner, Role Role, DateOnly DueOn, bool NeedsProof, TaskState State, DateTime OpenedAt, int? VendorId, int? OwnerId)
{
    public Sentence Title => Sentence.FromJson(TitleJson);

    /// <summary>The label of a task about no record is its title.</summary>
    public string? About(Words words) => Label == words[Title] ? null : Label;

    public TaskStanding StandingOn(DateOnly day) => TaskDates.StandingOn(State, DueOn, day);
}
