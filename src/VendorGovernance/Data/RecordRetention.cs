using Microsoft.EntityFrameworkCore;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Data;

/// <summary>Records of a register: they may go when they were archived long enough ago and nothing refers to them any more.</summary>
public abstract class RecordRetention<TRecord>(GovernanceDb db) : IRetention where TRecord : RegisteredRecord
{
    protected GovernanceDb Db { get; } = db;

    public abstract int Order { get; }

    public abstract string Kind { get; }

    public abstract Sentence Title { get; }

    public abstract Sentence Explanation { get; }

    public bool IsBusinessRecord => true;

    public KeepFor Default => KeepFor.ForEver;

    public virtual KeepAtLeast? Minimum => null;

    /// <summary>Types of the records that belong to one of these and go with it.</summary>
    protected virtual IReadOnlyCollection<Type> GoWithIt => [];

    public Task<int> CountAsync(Cutoff before, CancellationToken cancel) => Outdated(before).CountAsync(cancel);

    public async Task<IReadOnlyList<OutdatedRecord>> FirstAsync(Cutoff before, int most, CancellationToken cancel) =>
        await Rows(Outdated(before).OrderBy(record => record.Id).Take(most)).ToListAsync(cancel);

    public async Task<IReadOnlyList<OutdatedRecord>> RemoveAsync(Cutoff before, int most, CancellationToken cancel)
    {
        var next = await FirstAsync(before, most, cancel);
        var ids = next.Select(record => record.Id).ToList();
        await RemoveWhatGoesWithAsync(ids, cancel);
        var removed = await Db.Set<TRecord>().Where(record => ids.Contains(record.Id) && record.ArchivedAt != null).ExecuteDeleteAsync(cancel);
        return removed == next.Count ? next : throw new DbUpdateConcurrencyException("A record was restored while it was to be removed.");
    }

    internal IQueryable<TRecord> Outdated(Cutoff before) =>
        Among(Db.Set<TRecord>().Where(record => record.ArchivedAt < before.Instant), before).WithoutReferences(Db, GoWithIt);

    /// <summary>Those of the archived ones whose own dates are old enough, too.</summary>
    protected virtual IQueryable<TRecord> Among(IQueryable<TRecord> archived, Cutoff before) => archived;

    protected abstract IQueryable<OutdatedRecord> Rows(IQueryable<TRecord> records);

    protected virtual Task RemoveWhatGoesWithAsync(IReadOnlyCollection<int> ids, CancellationToken cancel) => Task.CompletedTask;
}
