using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts.HandingOver;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Tasks;

/// <summary>What is still to do; who did a task stays written at it.</summary>
internal sealed class OwnedTasks(GovernanceDb db) : IOwnership
{
    public Sentence Title => new("Tasks");

    public Task<int> CountAsync(int account, CancellationToken cancel) => Of(account).CountAsync(cancel);

    public async Task HandOverAsync(int from, int to, CancellationToken cancel)
    {
        foreach (var task in await Of(from).ToListAsync(cancel))
        {
            task.HandOver(to);
        }
    }

    private IQueryable<TaskItem> Of(int account) => db.Tasks.Where(task => task.OwnerId == account && task.State == TaskState.Open);
}
