using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Timeline;

internal sealed class TimelineRetention(GovernanceDb db) : IRetention
{
    public int Order => 55;

    public string Kind => "Timeline";

    public Sentence Title => "Timeline";

    public Sentence Explanation => "From the day on which something happened. The audit trail keeps its own entries.";

    public bool IsBusinessRecord => true;

    public KeepFor Default => KeepFor.ForEver;

    public KeepAtLeast Minimum => KeepAtLeast.ThreeYearsOfEntrustment;

    public Task<int> CountAsync(Cutoff before, CancellationToken cancel) => Outdated(before).CountAsync(cancel);

    public async Task<IReadOnlyList<OutdatedRecord>> FirstAsync(Cutoff before, int most, CancellationToken cancel)
    {
        var events = await Outdated(before).OrderBy(happened => happened.Id).Take(most)
            .Select(happened => new { happened.Id, happened.Kind, happened.SubjectId, happened.At })
            .ToListAsync(cancel);
        return [.. events.Select(happened => new OutdatedRecord(happened.Id, $"{happened.Kind} {happened.SubjectId} {happened.At:yyyy-MM-dd}", happened.At))];
    }

    public async Task<IReadOnlyList<OutdatedRecord>> RemoveAsync(Cutoff before, int most, CancellationToken cancel)
    {
        var next = await FirstAsync(before, most, cancel);
        var ids = next.Select(happened => happened.Id).ToList();
        await db.TimelineEvents.Where(happened => ids.Contains(happened.Id)).ExecuteDeleteAsync(cancel);
        return next;
    }

    internal IQueryable<TimelineEvent> Outdated(Cutoff before) => db.TimelineEvents.Where(happened => happened.At < before.Instant);
}
