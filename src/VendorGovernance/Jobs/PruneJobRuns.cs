using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Scheduling;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Jobs;

/// <summary>
/// A job of every minute adds 1,440 rows a day. Of each job the latest 200 runs stay, and for 90 days those that did not succeed.
/// The latest one always stays: it is the claim.
/// </summary>
internal sealed class PruneJobRuns(GovernanceDb db, Clock clock) : IScheduledJob
{
    internal const int Kept = 200;
    internal const int DaysFailuresAreKept = 90;

    public static Sentence Title => new("Remove old records of job runs");

    public static Schedule Schedule => Schedule.Daily(new TimeOnly(3, 30));

    public async Task<Sentence> RunAsync(CancellationToken cancel)
    {
        var failuresFrom = clock.UtcNow.AddDays(-DaysFailuresAreKept);
        var removed = 0;
        foreach (var job in await db.JobRuns.Select(run => run.Job).Distinct().ToListAsync(cancel))
        {
            var oldestKept = await db.JobRuns.OfJob(job).LatestFirst().Select(run => (DateTime?)run.Due).Skip(Kept - 1).FirstOrDefaultAsync(cancel);
            if (oldestKept is { } due)
            {
                removed += await db.JobRuns.OfJob(job).Outdated(due, failuresFrom).ExecuteDeleteAsync(cancel);
            }
        }

        return new Sentence("{0} records removed.", removed);
    }
}
