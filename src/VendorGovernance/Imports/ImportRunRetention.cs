using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Imports;

internal sealed class ImportRunRetention(GovernanceDb db) : IRetention
{
    public int Order => 65;

    public string Kind => "Imports";

    public Sentence Title => "Imports";

    public Sentence Explanation => "From the day on which the file was uploaded. The import goes with its file; what it brought in stays.";

    public bool IsBusinessRecord => true;

    public KeepFor Default => KeepFor.ForEver;

    public KeepAtLeast? Minimum => null;

    public Task<int> CountAsync(Cutoff before, CancellationToken cancel) => db.ImportRuns.RestingBefore(before.Instant).CountAsync(cancel);

    public async Task<IReadOnlyList<OutdatedRecord>> FirstAsync(Cutoff before, int most, CancellationToken cancel)
    {
        var runs = await db.ImportRuns.RestingBefore(before.Instant).OrderBy(run => run.Id).Take(most)
            .Select(run => new { run.Id, run.Kind, run.Sha256, run.StartedAt })
            .ToListAsync(cancel);
        return [.. runs.Select(run => new OutdatedRecord(run.Id, $"{run.Kind} {run.Id} {run.Sha256}", run.StartedAt))];
    }

    public async Task<IReadOnlyList<OutdatedRecord>> RemoveAsync(Cutoff before, int most, CancellationToken cancel)
    {
        var next = await FirstAsync(before, most, cancel);
        var ids = next.Select(run => run.Id).ToList();
        await db.ImportFiles.Where(file => ids.Contains(file.ImportRunId)).ExecuteDeleteAsync(cancel);
        await db.ImportRuns.Where(run => ids.Contains(run.Id)).ExecuteDeleteAsync(cancel);
        return next;
    }
}
