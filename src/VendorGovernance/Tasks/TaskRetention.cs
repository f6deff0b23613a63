using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Tasks;

internal sealed class TaskRetention(GovernanceDb db) : IRetention
{
    public int Order => 52;

    public string Kind => "Tasks";

    public Sentence Title => "Finished tasks";

    public Sentence Explanation => "From the day on which a task was done or cancelled. What is still to do always stays. The file that proves it goes with it.";

    public bool IsBusinessRecord => true;

    public KeepFor Default => KeepFor.ForEver;

    public KeepAtLeast Minimum => KeepAtLeast.ThreeYearsOfEntrustment;

    public Task<int> CountAsync(Cutoff before, CancellationToken cancel) => Outdated(before).CountAsync(cancel);

    public async Task<IReadOnlyList<OutdatedRecord>> FirstAsync(Cutoff before, int most, CancellationToken cancel) =>
        await Outdated(before).OrderBy(task => task.Id).Take(most).Select(task => new OutdatedRecord(task.Id, task.Label, task.DoneAt!.Value)).ToListAsync(cancel);

    public async Task<IReadOnlyList<OutdatedRecord>> RemoveAsync(Cutoff before, int most, CancellationToken cancel)
    {
        var next = await FirstAsync(before, most, cancel);
        var ids = next.Select(task => task.Id).ToList();
        await db.Tasks.Where(task => ids.Contains(task.Id) && task.State != TaskState.Open).ExecuteDeleteAsync(cancel);
        return next;
    }

    internal IQueryable<TaskItem> Outdated(Cutoff before) =>
        db.Tasks.Where(task => task.State != TaskState.Open && task.DoneAt < before.Instant).WithoutReferences(db);
}
