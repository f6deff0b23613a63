using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Scheduling;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Settings.Retention;

/// <summary>Removes what is older than its retention, in portions; each portion and its entry in the audit trail are one transaction.</summary>
internal sealed class RemoveOutdated(GovernanceDb db, RetentionPlan plan, ITrail trail) : IScheduledJob
{
    internal const int Portion = 500;
    internal const string RecordKind = "Retention";

    public static Sentence Title => new("Remove records older than their retention");

    public static Schedule Schedule => Schedule.Daily(new TimeOnly(3, 30));

    public async Task<Sentence> RunAsync(CancellationToken cancel)
    {
        var (removed, problems) = (0, new List<string>());
        foreach (var kind in plan.Kinds)
        {
            try
            {
                removed += plan.CutoffOf(kind) is { } before ? await RemoveAsync(kind, before, cancel) : 0;
            }
            catch (Exception error) when (error is DbException or DbUpdateException)
            {
                // One kind that cannot go must not keep the others.
                problems.Add($"{kind.Kind}: {error.GetBaseException().Message}");
            }
        }

        return problems.Count == 0
            ? new Sentence("{0} records removed.", removed)
            : throw new InvalidOperationException($"{removed} records removed. {string.Join(' ', problems)}");
    }

    private async Task<int> RemoveAsync(IRetention kind, Cutoff before, CancellationToken cancel)
    {
        var removed = 0;
        int portion;
        do
        {
            portion = await RemovePortionAsync(kind, before, cancel);
            removed += portion;
        }
        while (portion == Portion);

        return removed;
    }

    private async Task<int> RemovePortionAsync(IRetention kind, Cutoff before, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var removed = await kind.RemoveAsync(before, Portion, cancel);
        if (removed.Count > 0)
        {
            await trail.NoteAsync(Deed(kind, before, removed), cancel);
        }

        await transaction.CommitAsync(cancel);
        return removed.Count;
    }

    private static Deed Deed(IRetention kind, Cutoff before, IReadOnlyList<OutdatedRecord> removed) => new(
        "Removed records older than their retention", RecordKind, kind.Kind, Words.English[kind.Title],
        [
            new("Count", removed.Count, null),
            new("Older than", before.Day, null),
            .. kind.IsBusinessRecord ? [new DeedDetail("Records", string.Join(", ", removed.Select(record => record.Label)), null)] : Array.Empty<DeedDetail>(),
        ]);
}
