using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Scheduling;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Jobs;

/// <summary>
/// Runs a job if its latest due time has not been run yet. Whoever inserts the row (job, due) runs; everyone else finds the row
/// taken. A run that was missed is simply still unclaimed, so it is caught up by the next tick; one whose server died is taken
/// over when it should long have ended.
/// </summary>
public sealed partial class JobRunner(GovernanceDb db, Clock clock, IServiceProvider services, ILogger<JobRunner> log)
{
    private static readonly TimeSpan LongestRun = TimeSpan.FromHours(1);

    /// <summary>True where this call ran the job.</summary>
    public async Task<bool> RunIfDueAsync(JobDescription job, CancellationToken cancel)
    {
        var due = job.Schedule.LastDue(clock.UtcNow, clock.Zone);
        var latest = await db.JobRuns.Where(run => run.Job == job.Name && run.Due >= due).OrderByDescending(run => run.Due).FirstOrDefaultAsync(cancel);
        return latest is null
            ? await RunAsync(job, due, cancel) is not null
            : await TakeOverAsync(job, latest, cancel);
    }

    private async Task<bool> TakeOverAsync(JobDescription job, JobRun abandoned, CancellationToken cancel)
    {
        var now = clock.UtcNow;
        if (abandoned.FinishedAt is not null || abandoned.StartedAt > now - LongestRun)
        {
            return false;
        }

        // Of several servers one finds the start that it has read.
        var taken = await db.JobRuns
            .Where(run => run.Id == abandoned.Id && run.FinishedAt == null && run.StartedAt == abandoned.StartedAt)
            .ExecuteUpdateAsync(run => run.SetProperty(row => row.StartedAt, now), cancel);
        if (taken == 0)
        {
            return false;
        }

        await db.Entry(abandoned).ReloadAsync(cancel);
        await RunAsync(job, abandoned, cancel);
        return true;
    }

    /// <summary>
    /// A run that a person asks for, recorded beside the scheduled ones; the next due time runs as ever. Null where another one
    /// was started in the same millisecond.
    /// </summary>
    public Task<JobRun?> RunNowAsync(JobDescription job, CancellationToken cancel)
    {
        var now = clock.UtcNow;
        // Both databases keep milliseconds, and the key must be the same in memory and in the row.
        return RunAsync(job, now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond)), cancel);
    }

    private async Task<JobRun?> RunAsync(JobDescription job, DateTime due, CancellationToken cancel)
    {
        var claim = JobRun.Claim(job.Name, due, clock.UtcNow);
        db.JobRuns.Add(claim);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException error) when (error.IsDuplicate())
        {
            db.Entry(claim).State = EntityState.Detached;
            return null;
        }

        await RunAsync(job, claim, cancel);
        return claim;
    }

    private async Task RunAsync(JobDescription job, JobRun claim, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Actor>().Become($"Job {job.Name}");
        try
        {
            var detail = await ((IScheduledJob)scope.ServiceProvider.GetRequiredService(job.Type)).RunAsync(cancel);
            claim.Succeed(detail, clock.UtcNow);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // Any failure belongs on the jobs page; the next due time tries again.
            LogFailure(error, job.Name);
            claim.Fail(error.Message, clock.UtcNow);
        }

        await db.SaveChangesAsync(CancellationToken.None);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {Job} failed")]
    private partial void LogFailure(Exception error, string job);
}
