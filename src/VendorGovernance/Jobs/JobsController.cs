using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Platform.Web;
using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.Jobs;

[Route("jobs"), Authorize(Permissions.RunJobs)]
public sealed class JobsController(
    GovernanceDb db, Clock clock, IEnumerable<JobDescription> jobs, JobRunner runner, ITrail trail, StopGrace grace) : AppController
{
    /// <param name="failed">The job that was just run by hand and failed.</param>
    [HttpGet]
    public async Task<IActionResult> Index(string? failed, CancellationToken cancel)
    {
        ViewBag.Failed = failed;
        var rows = await RowsAsync(jobs, cancel);
        return View(rows.OrderBy(row => row.NextDue).ThenBy(row => row.Job.Name, StringComparer.Ordinal).ToList());
    }

    [HttpGet("{name}")]
    public async Task<IActionResult> Show(string name, ListRequest request, CancellationToken cancel)
    {
        if (Find(name) is not { } job)
        {
            return NotFound();
        }

        var row = (await RowsAsync([job], cancel)).Single();
        return View(new JobPage(row, await db.JobRuns.AsNoTracking().OfJob(name).LatestFirst().PageAsync(request, cancel)));
    }

    /// <param name="returnUrl">The page with the button, where it is not this one.</param>
    [HttpPost("{name}/runs")]
    public async Task<IActionResult> Run(string name, string? returnUrl)
    {
        if (Find(name) is not { } job)
        {
            return NotFound();
        }

        await trail.NoteAsync(new Deed("Run by hand", "Job", name), HttpContext.RequestAborted);
        // A run that has begun is not ended by a closed browser.
        var run = await runner.RunNowAsync(job, grace.Over);
        if (run is { Succeeded: false })
        {
            return RedirectToAction(nameof(Index), new { failed = name });
        }

        Confirm("{0}: {1}", job.Title, run?.Said ?? new Sentence("it is running already."));
        return BackTo(returnUrl, "/jobs");
    }

    private JobDescription? Find(string name) => jobs.SingleOrDefault(job => job.Name == name);

    private async Task<IEnumerable<JobRow>> RowsAsync(IEnumerable<JobDescription> asked, CancellationToken cancel)
    {
        var now = clock.UtcNow;
        var last = await db.JobRuns.AsNoTracking().LatestOfEach().ToDictionaryAsync(run => run.Job, cancel);
        var failures = await db.JobRuns.FailedSince(now.AddDays(-JobRow.DaysOfFailures))
            .GroupBy(run => run.Job)
            .Select(runs => new { Job = runs.Key, Count = runs.Count() })
            .ToDictionaryAsync(runs => runs.Job, runs => runs.Count, cancel);
        return asked.Select(job => new JobRow(
            job, last.GetValueOrDefault(job.Name), failures.GetValueOrDefault(job.Name), job.Schedule.NextDue(now, clock.Zone), now));
    }
}
