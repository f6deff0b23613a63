using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Timeline;

namespace VendorGovernance.Tasks;

/// <summary>Stores what people do with tasks, and notes it on the timeline of the record that the task is about.</summary>
public sealed class TaskChanges(GovernanceDb db, Happenings happenings)
{
    /// <exception cref="RuleViolationException">Someone else changed the task at the same moment.</exception>
    public async Task SaveAsync(TaskItem task, Sentence? what, string? reason, CancellationToken cancel)
    {
        if (what is not null && task.SubjectId is { } subject)
        {
            happenings.Note(task.Kind, subject, task.VendorId, what, reason, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/tasks/{task.Id}"));
        }

        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RuleViolationException("Someone else changed this task at the same moment. Look at it as it is now.");
        }
    }
}
