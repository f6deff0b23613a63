using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using VendorGovernance.Data;
using VendorGovernance.Jobs;
using VendorGovernance.Platform.Scheduling;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Jobs;

public sealed class RunningJobsTests
{
    private static readonly JobDescription Daily = new("Counting", new Sentence("Counting"), Schedule.Daily(new TimeOnly(6, 0)), typeof(Counting));

    private readonly FixedClock clock = new(2026, 11, 22);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_due_time_runs_once_and_days_that_were_missed_are_caught_up_by_one_run(DatabaseProvider provider)
    {
        using var database = TestDatabase.Create(provider);

        Assert.True(await AskAsync(database));
        Assert.False(await AskAsync(database));
        clock.UtcNow = clock.UtcNow.AddDays(5);
        Assert.True(await AskAsync(database));
        Assert.False(await AskAsync(database));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_run_whose_server_died_is_taken_over_by_one_server_when_it_should_long_have_ended(DatabaseProvider provider)
    {
        using var database = TestDatabase.Create(provider);
        await using (var db = database.Open())
        {
            db.JobRuns.Add(JobRun.Claim(Daily.Name, Daily.Schedule.LastDue(clock.UtcNow, clock.AsClock().Zone), clock.UtcNow));
            await db.SaveChangesAsync(Cancel);
        }

        clock.UtcNow = clock.UtcNow.AddMinutes(59);
        Assert.False(await AskAsync(database));
        clock.UtcNow = clock.UtcNow.AddMinutes(2);
        Assert.True(await AskAsync(database));
        Assert.False(await AskAsync(database));

        await using var after = database.Open();
        Assert.True((await after.JobRuns.SingleAsync(Cancel)).Succeeded);
    }

    private async Task<bool> AskAsync(TestDatabase database)
    {
        await using var db = database.Open();
        await using var services = new ServiceCollection().AddHttpContextAccessor().AddScoped<Actor>().AddScoped<Counting>().BuildServiceProvider();
        return await new JobRunner(db, clock.AsClock(), services, NullLogger<JobRunner>.Instance).RunIfDueAsync(Daily, Cancel);
    }

    private sealed class Counting : IScheduledJob
    {
        public static Sentence Title => new("Counting");

        public static Schedule Schedule => Schedule.Daily(new TimeOnly(6, 0));

        public Task<Sentence> RunAsync(CancellationToken cancel) => Task.FromResult(new Sentence("counted"));
    }
}
