using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VendorGovernance.Data;
using VendorGovernance.Platform.Telemetry;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Imports;

/// <summary>Runs what is queued, one at a time. The result is written in the transaction of the rows: either both are there or neither.</summary>
public sealed partial class QueuedImports(
    GovernanceDb db, ImportEngine engine, Importers importers, Clock clock, IOptions<Organisation> organisation, IServiceScopeFactory scopes, Actor actor, Meters meters, ILogger<QueuedImports> log)
{
    private static readonly TimeSpan WriteProgressEvery = TimeSpan.FromSeconds(1);

    private DateTime progressWrittenAt;
    private bool isStoring;

    /// <summary>The id of the run that was worked on; null when nothing waits.</summary>
    public async Task<int?> RunNextAsync(CancellationToken cancel)
    {
        if (await ImportLease.TakeNextAsync(db, clock.UtcNow, cancel) is not { } lease)
        {
            return null;
        }

        try
        {
            await RunAsync(lease, cancel);
        }
        catch (ImportFileException error)
        {
            await lease.FinishAsync(db, new ImportOutcome(false, ImportResult.Failed(error.Problems), null), clock.UtcNow, cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            await lease.ReleaseAsync(db);
            throw;
        }
        catch (Exception error) when (!DbErrors.IsUnavailable(error))
        {
            // Whatever it was, it would happen again: the run ends with a sentence instead of being tried for ever.
            LogFailure(error, lease.RunId);
            var failed = ImportResult.Failed([new Sentence("The import failed because of an error in the program, so nothing was stored. The log has the details under import {0}.", lease.RunId)]);
            await lease.FinishAsync(db, new ImportOutcome(false, failed, null), clock.UtcNow, cancel);
        }

        return lease.RunId;
    }

    private async Task RunAsync(ImportLease lease, CancellationToken cancel)
    {
        var (run, content, language) = await LoadAsync(lease.RunId, cancel);
        (progressWrittenAt, isStoring) = (clock.UtcNow, false);
        actor.Become("Import", run.AccountId);
        var outcome = await engine.RunAsync(
            importers.Of(run.Kind),
            run.FileName,
            content,
            ImportMapping.FromJson(run.MappingJson),
            run.SkipBadRows,
            Translations.Shared.In(Languages.Of(language ?? organisation.Value.Language)),
            progress => WriteAsync(lease, progress, cancel),
            done => lease.FinishAsync(db, done, clock.UtcNow, cancel),
            cancel);
        if (!outcome.Stored)
        {
            await lease.FinishAsync(db, outcome, clock.UtcNow, cancel);
        }

        Count(run.Kind, outcome);
    }

    /// <summary>Of what was not stored only the bad rows count.</summary>
    private void Count(string kind, ImportOutcome outcome)
    {
        var (result, stored) = (outcome.Result, outcome.Stored ? 1 : 0);
        meters.RowsImported(kind, RowOutcome.Created, result.Created * stored);
        meters.RowsImported(kind, RowOutcome.Updated, result.Updated * stored);
        meters.RowsImported(kind, RowOutcome.Unchanged, result.Unchanged * stored);
        meters.RowsImported(kind, RowOutcome.Rejected, result.Rejected);
    }

    private async Task<(ImportRun Run, byte[] Content, string? Language)> LoadAsync(int runId, CancellationToken cancel)
    {
        var run = await db.ImportRuns.AsNoTracking().SingleAsync(found => found.Id == runId, cancel);
        var content = await db.ImportFiles.Where(file => file.ImportRunId == runId).Select(file => file.Content).SingleAsync(cancel);
        var language = await db.Users.Where(account => account.Id == run.AccountId).Select(account => account.Language).SingleOrDefaultAsync(cancel);
        return (run, content, language);
    }

    /// <summary>From a context of its own; on SQLite not once storing has begun, because the transaction is then the one writer.</summary>
    private async Task WriteAsync(ImportLease lease, ImportProgress progress, CancellationToken cancel)
    {
        var begins = progress.Phase == ImportPhase.Storing && !isStoring;
        if ((isStoring && db.Database.IsSqlite()) || (!begins && clock.UtcNow - progressWrittenAt < WriteProgressEvery))
        {
            return;
        }

        isStoring |= begins;
        progressWrittenAt = clock.UtcNow;
        await using var scope = scopes.CreateAsyncScope();
        var apart = scope.ServiceProvider.GetRequiredService<GovernanceDb>();
        if (!await lease.RenewAsync(apart, progress, clock.UtcNow, cancel))
        {
            throw new InvalidOperationException("Another server has taken over this import.");
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Import {RunId} failed")]
    private partial void LogFailure(Exception error, int runId);
}
