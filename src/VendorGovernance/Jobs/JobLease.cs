using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;

namespace VendorGovernance.Jobs;

/// <summary>
/// The right to work on one run. A live server prolongs it every half a minute; of a dead one the others wait for its end, of one
/// that was told to stop they do not wait at all.
/// </summary>
internal static class JobLease
{
    /// <summary>Longer than an import may keep an embedded database's one writer busy between two of its own signs of life.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromMinutes(3);

    private static readonly TimeSpan ProlongEvery = TimeSpan.FromSeconds(30);

    /// <summary>True for the one server that finds the lease as it was read.</summary>
    public static async Task<bool> TakeOverAsync(GovernanceDb db, JobRun abandoned, DateTime now, CancellationToken cancel)
    {
        var taken = await db.JobRuns
            .Where(run => run.Id == abandoned.Id && run.FinishedAt == null && run.LeasedUntil == abandoned.LeasedUntil)
            .ExecuteUpdateAsync(run => run.SetProperty(row => row.StartedAt, now).SetProperty(row => row.LeasedUntil, now + Length), cancel);
        if (taken == 1)
        {
            await db.Entry(abandoned).ReloadAsync(cancel);
        }

        return taken == 1;
    }

    /// <summary>Prolongs until <paramref name="ended"/>, in a scope of its own because the run uses its own.</summary>
    public static async Task KeepAsync(IServiceProvider services, int run, Func<DateTime> now, CancellationToken ended)
    {
        while (true)
        {
            await Task.Delay(ProlongEvery, ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (ended.IsCancellationRequested)
            {
                return;
            }

            try
            {
                await using var scope = services.CreateAsyncScope();
                await SetAsync(scope.ServiceProvider.GetRequiredService<GovernanceDb>(), run, now() + Length, ended);
            }
            catch (Exception error) when (error is OperationCanceledException || DbErrors.IsUnavailable(error))
            {
                // The run has ended, or the database is busy; there is time for some more tries.
            }
        }
    }

    /// <summary>Gives an unfinished run to whoever looks next.</summary>
    public static Task ReleaseAsync(GovernanceDb db, int run, DateTime now) => SetAsync(db, run, now, CancellationToken.None);

    private static Task<int> SetAsync(GovernanceDb db, int run, DateTime until, CancellationToken cancel) =>
        db.JobRuns.Where(row => row.Id == run && row.FinishedAt == null).ExecuteUpdateAsync(row => row.SetProperty(found => found.LeasedUntil, until), cancel);
}
