using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using VendorGovernance.Data;
using VendorGovernance.Jobs;
using VendorGovernance.Platform.Scheduling;
using VendorGovernance.Platform.Telemetry;
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
    public async Task A_run_whose_server_died_is_taken_over_by_one_server_when_its_lease_has_ended(DatabaseProvider provider)
    {
        using var database = TestDatabase.Create(provider);
        await using (var db = database.Open())
        {
            db.JobRuns.Add(JobRun.Claim(Daily.Name, Daily.Schedule.LastDue(clock.UtcNow, clock.AsClock().Zone), clock.UtcNow));
            await db.SaveChangesAsync(Cancel);
        }

        clock.UtcNow = clock.UtcNow.AddMinutes(2);
        Assert.False(await AskAsync(database));
        clock.UtcNow = clock.UtcNow.AddMinutes(1);
        Assert.True(await AskAsync(database));
        Assert.False(await AskAsync(database));

        await using var after = database.Open();
        Assert.True((await after.JobRuns.SingleAsync(Cancel)).Succeeded);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_run_of_a_server_that_is_stopped_goes_on_at_another_one_at_once(DatabaseProvider provider)
    {
        using var database = TestDatabase.Create(provider);
        using var stop = new CancellationTokenSource();
        var stopped = Daily with { Type = typeof(Endless) };
        Endless.HasBegun = new();

        var running = RunAsync(database, stopped, stop.Token);
        await Endless.HasBegun.Task.WaitAsync(Cancel);
        Assert.False(await AskAsync(database));
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);

        Assert.True(await AskAsync(database));
        await using var after = database.Open();
        Assert.True((await after.JobRuns.SingleAsync(Cancel)).Succeeded);
    }

    [Fact]
    public async Task Each_run_is_counted_with_its_outcome()
    {
        using var database = TestDatabase.Create();
        using var meters = new TestMeters();

        await RunAsync(database, Daily, Cancel, meters.Meters);
        await RunAsync(database, Daily with { Name = "Broken", Type = typeof(Broken) }, Cancel, meters.Meters);

        Assert.Equal(
            ["vendorgovernance.job.duration measured job=Counting outcome=Succeeded", "vendorgovernance.job.duration measured job=Broken outcome=Failed"],
            meters.Heard);
    }

    private Task<bool> AskAsync(TestDatabase database) => RunAsync(database, Daily, Cancel);

    private async Task<bool> RunAsync(TestDatabase database, JobDescription job, CancellationToken cancel, Meters? meters = null)
    {
        await using var db = database.Open();
        await using var services = new ServiceCollection().AddHttpContextAccessor().AddScoped<Actor>().AddScoped<Counting>().AddScoped<Endless>().AddScoped<Broken>().BuildServiceProvider();
        return await new JobRunner(db, clock.AsClock(), services, meters ?? TestMeters.Unheard, NullLogger<JobRunner>.Instance).RunIfDueAsync(job, cancel);
    }

    private sealed class Endless : IScheduledJob
    {
        public static TaskCompletionSource HasBegun { get; set; } = new();

        public static Sentence Title => new("Counting");

        public static Schedule Schedule => Schedule.Daily(new TimeOnly(6, 0));

        public async Task<Sentence> RunAsync(CancellationToken cancel)
        {
            HasBegun.TrySetResult();
            await Task.Delay(Timeout.Infinite, cancel);
            return new Sentence("never");
        }
    }

    private sealed class Broken : IScheduledJob
    {
        public static Sentence Title => new("Counting");

        public static Schedule Schedule => Schedule.Daily(new TimeOnly(6, 0));

        public Task<Sentence> RunAsync(CancellationToken cancel) => throw new InvalidOperationException("broken");
    }

    private sealed class Counting : IScheduledJob
    {
        public static Sentence Title => new("Counting");

        public static Schedule Schedule => Schedule.Daily(new TimeOnly(6, 0));

        public Task<Sentence> RunAsync(CancellationToken cancel) => Task.FromResult(new Sentence("counted"));
    }
}
