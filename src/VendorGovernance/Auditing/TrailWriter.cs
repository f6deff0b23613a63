using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using VendorGovernance.Data;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Auditing;

/// <summary>
/// Puts every change into the trail, in the transaction of the change. What was done is gathered while the caller saves, and
/// chained just before the commit, so that the end of the chain is held as briefly as can be. One instance per context.
/// </summary>
internal sealed class TrailWriter(TrailAppender appender) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    private readonly List<(Guid Transaction, Deed Deed)> waiting = [];
    private IReadOnlyList<RecordedChange> changes = [];
    private IDbContextTransaction? own;
    private bool isAppending;

    /// <summary>Keeps the deed until this transaction commits; with a transaction that never does, it is forgotten.</summary>
    public void Add(IDbContextTransaction transaction, Deed deed) => waiting.Add((transaction.TransactionId, deed));

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is GovernanceDb db)
        {
            changes = RecordedChange.Of(db.ChangeTracker, db.TakesBulk);
            if (changes.Count > 0 && db.Database.CurrentTransaction is null)
            {
                own = await db.Database.BeginTransactionAsync(cancellationToken);
            }
        }

        return result;
    }

    public override async ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        var (done, transaction) = (changes, eventData.Context!.Database.CurrentTransaction);
        changes = [];
        foreach (var change in done)
        {
            Add(transaction!, change.ToDeed());
        }

        if (own is not null && !isAppending)
        {
            await own.CommitAsync(cancellationToken);
            await EndOwnAsync();
        }

        return result;
    }

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default) => GiveUpAsync();

    public override Task SaveChangesCanceledAsync(DbContextEventData eventData, CancellationToken cancellationToken = default) => GiveUpAsync();

    public async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        // What a caller had begun to change and not saved is saved with the entries, and needs its own.
        while (Take(eventData.TransactionId) is { Count: > 0 } deeds && eventData.Context is GovernanceDb db)
        {
            isAppending = true;
            try
            {
                await appender.AppendAsync(db, deeds, cancellationToken);
            }
            finally
            {
                isAppending = false;
            }
        }

        return result;
    }

    private List<Deed> Take(Guid transaction)
    {
        var deeds = waiting.Where(done => done.Transaction == transaction).Select(done => done.Deed).ToList();
        waiting.Clear();
        return deeds;
    }

    // The framework and tests also save and commit without async; there is no context to come back to, so waiting is safe.
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) =>
        SavingChangesAsync(eventData, result).AsTask().GetAwaiter().GetResult();

    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result) =>
        SavedChangesAsync(eventData, result).AsTask().GetAwaiter().GetResult();

    public override void SaveChangesFailed(DbContextErrorEventData eventData) => GiveUpAsync().GetAwaiter().GetResult();

    public override void SaveChangesCanceled(DbContextEventData eventData) => GiveUpAsync().GetAwaiter().GetResult();

    public InterceptionResult TransactionCommitting(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result) =>
        TransactionCommittingAsync(transaction, eventData, result).AsTask().GetAwaiter().GetResult();

    private async Task GiveUpAsync()
    {
        changes = [];
        if (own is not null && !isAppending)
        {
            await EndOwnAsync();
        }
    }

    private async Task EndOwnAsync()
    {
        var ended = own!;
        own = null;
        await ended.DisposeAsync();
    }
}
