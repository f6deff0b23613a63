using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Jobs;

[Route("jobs"), Authorize(Permissions.RunJobs)]
public sealed class JobsController(
    GovernanceDb db, Clock clock, IEnumerable<JobDescription> jobs, JobRunner runner, StopGrace grace) : AppController
{
    /// <param name="failed">The job that was just run by hand and failed.</param>
    [HttpGet]
    public async Task<IActionResult> Index(string? failed, CancellationToken cancel)
    {
        var last = await db.JobRuns.AsNoTracking().LatestOfEach().ToDictionaryAsync(run => run.Job, cancel);
        var now = clock.UtcNow;
        ViewBag.Failed = failed;
        return View(jobs
            .Select(job => new JobRow(job, last.GetValueOrDefault(job.Name), job.Schedule.NextDue(now, clock.Zone), now))
            .OrderBy(row => row.NextDue).ThenBy(row => row.Job.Name, StringComparer.Ordinal)
            .ToList());
    }

    /// <param name="returnUrl">The page with the button, where it is not this one.</param>
    [HttpPost("{name}/runs")]
    public async Task<IActionResult> Run(string name, string? returnUrl)
    {
        if (jobs.SingleOrDefault(found => found.Name == name) is not { } job)
        {
            return NotFound();
        }

        // A run that has begun is not ended by a closed browser.
        var run = await runner.RunNowAsync(job, grace.Over);
        if (run is { Succeeded: false })
        {
            return RedirectToAction(nameof(Index), new { failed = name });
        }

        Confirm("{0}: {1}", job.Title, run?.Said ?? new Sentence("it is running already."));
        return BackTo(returnUrl, "/jobs");
    }
}
