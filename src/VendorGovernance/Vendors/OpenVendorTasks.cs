using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Scheduling;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Tasks;
using VendorGovernance.Vendors.Risk;
using VendorGovernance.Vendors.Screenings;

namespace VendorGovernance.Vendors;

/// <summary>Opens the tasks that follow from vendors alone: to screen those that came by a file, and to assess risk tiers anew. Each is opened once.</summary>
internal sealed class OpenVendorTasks(GovernanceDb db, TaskDesk tasks, Clock clock) : IScheduledJob
{
    private const int DaysBeforeTiering = 30;

    public static Sentence Title => new("Open tasks for vendors");

    public static Schedule Schedule => Schedule.Daily(new TimeOnly(5, 15));

    public async Task<Sentence> RunAsync(CancellationToken cancel)
    {
        foreach (var vendor in await db.Vendors.ToScreen().ToListAsync(cancel))
        {
            await tasks.OpenAsync(ScreeningTask.Of(vendor), cancel);
        }

        foreach (var vendor in await db.Vendors.ToTierBy(clock.Today.AddDays(DaysBeforeTiering)).ToListAsync(cancel))
        {
            await tasks.OpenAsync(TieringTask.Of(vendor), cancel);
        }

        var opened = db.ChangeTracker.Entries<TaskItem>().Count(entry => entry.State == EntityState.Added);
        await db.SaveChangesAsync(cancel);
        return new Sentence("{0} tasks opened.", opened);
    }
}
