using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Jobs;

/// <summary>
/// A job of every minute adds 1,440 rows a day. Of each job the latest 200 runs stay, and beyond them, for their time, those
/// that did not succeed. The latest one always stays: it is the claim.
/// </summary>
internal sealed class JobRunRetention(GovernanceDb db) : IRetention
{
    internal const int Kept = 200;

    public int Order => 100;

    public string Kind => "JobRuns";

    public Sentence Title => "Runs of jobs";

    public Sentence Explanation => new("Of each job the latest {0} runs always stay. Of the older ones those that succeeded go every night, those that failed after this time.", Kept);

    public bool IsBusinessRecord => false;

    public KeepFor Default { get; } = new(90, KeepUnit.Days);

    public KeepAtLeast? Minimum => null;

    public async Task<int> CountAsync(Cutoff before, CancellationToken cancel)
    {
        var count = 0;
        foreach (var runs in await OutdatedAsync(before, cancel))
        {
            count += await runs.CountAsync(cancel);
        }

        return count;
    }

    public async Task<IReadOnlyList<OutdatedRecord>> FirstAsync(Cutoff before, int most, CancellationToken cancel)
    {
        var first = new List<OutdatedRecord>();
        foreach (var runs in await OutdatedAsync(before, cancel))
        {
            var rows = await runs.OrderBy(run => run.Id).Take(most - first.Count).Select(run => new { run.Id, run.Job, run.Due }).ToListAsync(cancel);
            first.AddRange(rows.Select(run => new OutdatedRecord(run.Id, run.Job, run.Due)));
            if (first.Count == most)
            {
                break;
            }
        }

        return first;
    }

    public async Task<IReadOnlyList<OutdatedRecord>> RemoveAsync(Cutoff before, int most, CancellationToken cancel)
    {
        var next = await FirstAsync(before, most, cancel);
        var ids = next.Select(run => run.Id).ToList();
        await db.JobRuns.Where(run => ids.Contains(run.Id)).ExecuteDeleteAsync(cancel);
        return next;
    }

    /// <summary>One query for each job that has more runs than always stay.</summary>
    private async Task<IReadOnlyList<IQueryable<JobRun>>> OutdatedAsync(Cutoff before, CancellationToken cancel)
    {
        var outdated = new List<IQueryable<JobRun>>();
        foreach (var job in await db.JobRuns.GroupBy(run => run.Job).Where(runs => runs.Count() > Kept).Select(runs => runs.Key).Order().ToListAsync(cancel))
        {
            var oldestKept = await db.JobRuns.OfJob(job).LatestFirst().Select(run => run.Due).Skip(Kept - 1).FirstAsync(cancel);
            outdated.Add(db.JobRuns.OfJob(job).Outdated(oldestKept, before.Instant));
        }

        return outdated;
    }
}
