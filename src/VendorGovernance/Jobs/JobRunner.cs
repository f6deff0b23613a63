using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Scheduling;
using VendorGovernance.Platform.Telemetry;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Jobs;

/// <summary>
/// Runs a job if its latest due time has not been run yet. Whoever inserts the row (job, due) runs; everyone else finds the row
/// taken. A run that was missed is simply still unclaimed, so it is caught up by the next tick; one whose server died or was
/// stopped is taken over (<see cref="JobLease"/>).
/// </summary>
public sealed partial class JobRunner(GovernanceDb db, Clock clock, IServiceProvider services, Meters meters, ILogger<JobRunner> log)
{
    private static readonly Func<ILogger, string, IDisposable?> NameTheJob = LoggerMessage.DefineScope<string>("Job {Job}");

    /// <summary>True where this call ran the job.</summary>
    public async Task<bool> RunIfDueAsync(JobDescription job, CancellationToken cancel)
    {
        var due = job.Schedule.LastDue(clock.UtcNow, clock.Zone);
        var latest = await db.JobRuns.Where(run => run.Job == job.Name && run.Due >= due).OrderByDescending(run => run.Due).FirstOrDefaultAsync(cancel);
        if (latest is null)
        {
            return await RunAsync(job, due, cancel) is not null;
        }

        if (!latest.WasAbandonedBy(clock.UtcNow) || !await JobLease.TakeOverAsync(db, latest, clock.UtcNow, cancel))
        {
            return false;
        }

        await RunAsync(job, latest, cancel);
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
        using var _ = NameTheJob(log, job.Name);
        using var ended = new CancellationTokenSource();
        var lease = JobLease.KeepAsync(services, claim.Id, () => clock.UtcNow, ended.Token);
        try
        {
            await TryAsync(job, claim, cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            await JobLease.ReleaseAsync(db, claim.Id, clock.UtcNow);
            throw;
        }
        finally
        {
            await ended.CancelAsync();
            await lease;
        }

        await db.SaveChangesAsync(CancellationToken.None);
    }

    private async Task TryAsync(JobDescription job, JobRun claim, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Actor>().Become($"Job {job.Name}");
        var began = Stopwatch.GetTimestamp();
        try
        {
            var detail = await ((IScheduledJob)scope.ServiceProvider.GetRequiredService(job.Type)).RunAsync(cancel);
            claim.Succeed(detail, clock.UtcNow);
            meters.JobRan(job.Name, Outcome.Succeeded, Stopwatch.GetElapsedTime(began));
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            // Any failure belongs on the jobs page; the next due time tries again.
            LogFailure(error, job.Name);
            claim.Fail(error.Message, clock.UtcNow);
            meters.JobRan(job.Name, Outcome.Failed, Stopwatch.GetElapsedTime(began));
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {Job} failed")]
    private partial void LogFailure(Exception error, string job);
}
