using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Jobs;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Jobs;

public sealed class PruningJobRunsTests
{
    private readonly FixedClock clock = new(2026, 11, 22);

    public static TheoryData<DatabaseProvider> Providers => TestDatabase.Providers;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Providers))]
    public async Task The_latest_200_runs_of_each_job_stay_and_recent_failures_with_them(DatabaseProvider provider)
    {
        using var database = TestDatabase.Create(provider);
        await using (var db = database.Open())
        {
            db.JobRuns.AddRange(Enumerable.Range(0, 250).Select(minute => Run("Busy", clock.UtcNow.AddMinutes(-minute), succeeded: minute != 240)));
            db.JobRuns.AddRange(Enumerable.Range(0, 12).Select(month => Run("Monthly", clock.UtcNow.AddMonths(-month), succeeded: true)));
            db.JobRuns.Add(Run("Busy", clock.UtcNow.AddDays(-91), succeeded: false));
            await db.SaveChangesAsync(Cancel);
        }

        await using (var db = database.Open())
        {
            var before = new Cutoff(clock.Today.AddDays(-90), clock.UtcNow.AddDays(-90));
            var retention = new JobRunRetention(db);
            var count = await retention.CountAsync(before, Cancel);
            Assert.Equal(count, (await retention.RemoveAsync(before, 1000, Cancel)).Count);
        }

        await using var after = database.Open();
        Assert.Equal(201, await after.JobRuns.OfJob("Busy").CountAsync(Cancel));
        Assert.Equal(1, await after.JobRuns.OfJob("Busy").CountAsync(run => run.Succeeded == false, Cancel));
        Assert.Equal(12, await after.JobRuns.OfJob("Monthly").CountAsync(Cancel));
        Assert.Equal(clock.UtcNow, await after.JobRuns.OfJob("Busy").MaxAsync(run => run.Due, Cancel));
    }

    private static JobRun Run(string job, DateTime due, bool succeeded)
    {
        var run = JobRun.Claim(job, due, due);
        if (succeeded)
        {
            run.Succeed("every minute", due);
        }
        else
        {
            run.Fail("No server", due);
        }

        return run;
    }
}
