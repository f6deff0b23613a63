using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Tasks;

/// <summary>Where features open tasks, and close them when the thing itself was done. The caller's save stores it.</summary>
public sealed class TaskDesk(GovernanceDb db, Actor actor, Clock clock)
{
    /// <summary>Nothing happens where a task of this key was ever opened.</summary>
    public async Task OpenAsync(NewTask task, CancellationToken cancel)
    {
        if (await FindAsync(task.Key, cancel) is null)
        {
            db.Tasks.Add(TaskItem.Open(task, clock.UtcNow));
        }
    }

    /// <summary>Nothing happens where there is no such task, or it is done or cancelled already.</summary>
    public async Task CloseAsync(string key, string? note, CancellationToken cancel)
    {
        if (await FindAsync(key, cancel) is { } task)
        {
            task.Close(note, actor.AccountId, clock.UtcNow);
        }
    }

    private async Task<TaskItem?> FindAsync(string key, CancellationToken cancel) =>
        db.Tasks.Local.FirstOrDefault(task => task.Key == key) ?? await db.Tasks.SingleOrDefaultAsync(task => task.Key == key, cancel);
}
