using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;

namespace VendorGovernance.Imports;

/// <summary>
/// The right to work on one run until a moment. Every change asks for the very moment that this holder wrote last, so a holder that
/// was thought dead and replaced can no longer write anything.
/// </summary>
internal sealed class ImportLease
{
    // On SQLite nothing can be renewed while the rows are stored, because it has one writer; but nobody can take the run over
    // either, because that is a write, too. Whoever dies gives up the place of the writer.
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(2);

    private DateTime until;

    private ImportLease(int runId, DateTime until) => (RunId, this.until) = (runId, until);

    public int RunId { get; }

    /// <summary>Takes the oldest run that waits, or one whose holder died; null where there is none or another server was faster.</summary>
    public static async Task<ImportLease?> TakeNextAsync(GovernanceDb db, DateTime now, CancellationToken cancel)
    {
        var next = await db.ImportRuns.AsNoTracking()
            .Where(run => run.State == ImportState.Queued
                || ((run.State == ImportState.Running || run.State == ImportState.Storing) && run.LeasedUntil < now))
            .OrderBy(run => run.StartedAt).ThenBy(run => run.Id)
            .Select(run => new { run.Id, run.State, run.LeasedUntil })
            .FirstOrDefaultAsync(cancel);
        if (next is null)
        {
            return null;
        }

        var until = Moment(now + Length);
        var taken = await db.ImportRuns
            .Where(run => run.Id == next.Id && run.State == next.State && run.LeasedUntil == next.LeasedUntil)
            .ExecuteUpdateAsync(
                set => set.SetProperty(run => run.State, ImportState.Running).SetProperty(run => run.LeasedUntil, until).SetProperty(run => run.RowsDone, 0),
                cancel);
        return taken == 1 ? new ImportLease(next.Id, until) : null;
    }

    /// <summary>Writes the progress and prolongs the lease; false when the run is no longer ours.</summary>
    public async Task<bool> RenewAsync(GovernanceDb db, ImportProgress progress, DateTime now, CancellationToken cancel)
    {
        var state = progress.Phase == ImportPhase.Storing ? ImportState.Storing : ImportState.Running;
        var next = Moment(now + Length);
        var renewed = await Ours(db).ExecuteUpdateAsync(
            set => set
                .SetProperty(run => run.State, state)
                .SetProperty(run => run.RowsDone, progress.RowsDone)
                .SetProperty(run => run.RowsInAll, progress.RowsInAll)
                .SetProperty(run => run.LeasedUntil, next),
            cancel);
        until = next;
        return renewed == 1;
    }

    /// <summary>Writes the result and gives the lease back; false when the run is no longer ours.</summary>
    public async Task<bool> FinishAsync(GovernanceDb db, ImportOutcome outcome, DateTime now, CancellationToken cancel)
    {
        var state = outcome.Stored ? ImportState.Finished : ImportState.Rejected;
        var json = outcome.Result.ToStoredJson();
        var finished = await Ours(db).ExecuteUpdateAsync(
            set => set
                .SetProperty(run => run.State, state)
                .SetProperty(run => run.ResultJson, json)
                .SetProperty(run => run.FinishedAt, now)
                .SetProperty(run => run.RowsDone, run => run.RowsInAll ?? run.RowsDone)
                .SetProperty(run => run.LeasedUntil, (DateTime?)null),
            cancel);
        if (finished == 1)
        {
            await db.ImportFiles.Where(file => file.ImportRunId == RunId)
                .ExecuteUpdateAsync(set => set.SetProperty(file => file.Rejected, outcome.RejectedRows), cancel);
        }

        return finished == 1;
    }

    /// <summary>Puts the run back into the queue, when this server is shut down.</summary>
    public Task ReleaseAsync(GovernanceDb db) =>
        Ours(db).ExecuteUpdateAsync(set => set.SetProperty(run => run.State, ImportState.Queued).SetProperty(run => run.LeasedUntil, (DateTime?)null));

    private IQueryable<ImportRun> Ours(GovernanceDb db) => db.ImportRuns.Where(run => run.Id == RunId && run.LeasedUntil == until);

    /// <summary>To the millisecond, which both databases keep.</summary>
    private static DateTime Moment(DateTime time) => new(time.Ticks - (time.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);
}
