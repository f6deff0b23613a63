using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Doctor;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Jobs;

/// <summary>The last run of every job. A job that never ran is no illness: the program may not have served yet.</summary>
internal sealed class JobsDoctor(GovernanceDb db, IEnumerable<JobDescription> jobs, Clock clock) : IDoctorCheck
{
    public int Order => 60;

    public async Task<IReadOnlyList<Diagnosis>> LookAsync(CancellationToken cancel)
    {
        try
        {
            if (!await db.Database.CanConnectAsync(cancel) || !(await db.Database.GetAppliedMigrationsAsync(cancel)).Any())
            {
                return [];
            }

            var last = await db.JobRuns
                .LatestOfEach()
                .ToDictionaryAsync(run => run.Job, cancel);
            return [.. jobs.Select(job => Look(job, last.GetValueOrDefault(job.Name)))];
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return [new("jobs", false, new Sentence("The runs cannot be read: {0}", error.GetBaseException().Message))];
        }
    }

    private Diagnosis Look(JobDescription job, JobRun? last) => last switch
    {
        null => new(job.Name, true, new Sentence("Due {0}; it has not run yet. Jobs run while the program serves.", job.Schedule.InWords)),
        { Succeeded: false } => new(job.Name, false, new Sentence("The run of {0:g} (UTC) failed: {1}", last.StartedAt, last.Detail)),
        { Succeeded: null } when last.WasAbandonedBy(clock.UtcNow) =>
            new(job.Name, false, new Sentence("The run of {0:g} (UTC) never ended; its process was probably stopped.", last.StartedAt)),
        _ => new(job.Name, true, new Sentence(
            "Due {0}; last run {1:g} (UTC), {2:0.0} s. {3} Next {4:g} (UTC).",
            job.Schedule.InWords, last.StartedAt, (last.Duration ?? clock.UtcNow - last.StartedAt).TotalSeconds, last.Succeeded is null ? "" : last.Said, job.Schedule.NextDue(clock.UtcNow, clock.Zone))),
    };
}
