using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Imports;

/// <summary>What an uploaded file held. The import itself stays, with the file's name and hash and what became of each row.</summary>
internal sealed class ImportFileRetention(GovernanceDb db) : IRetention
{
    public int Order => 60;

    public string Kind => "ImportFiles";

    public Sentence Title => "Contents of imported files";

    public Sentence Explanation => "From the day on which a file was uploaded. The import stays in the list, with name, hash and counts; only the file's contents and its rejected rows go. An import that was never finished goes altogether.";

    public bool IsBusinessRecord => false;

    public KeepFor Default { get; } = new(12, KeepUnit.Months);

    public KeepAtLeast? Minimum => null;

    public Task<int> CountAsync(Cutoff before, CancellationToken cancel) => db.ImportFiles.FilledBefore(before.Instant).CountAsync(cancel);

    public async Task<IReadOnlyList<OutdatedRecord>> FirstAsync(Cutoff before, int most, CancellationToken cancel)
    {
        var files = await db.ImportFiles.FilledBefore(before.Instant).OrderBy(file => file.Id).Take(most)
            .Select(file => new { file.Id, file.ImportRunId, file.ImportRun!.Kind, file.ImportRun.StartedAt })
            .ToListAsync(cancel);
        return [.. files.Select(file => new OutdatedRecord(file.Id, $"{file.Kind} {file.ImportRunId}", file.StartedAt))];
    }

    public async Task<IReadOnlyList<OutdatedRecord>> RemoveAsync(Cutoff before, int most, CancellationToken cancel)
    {
        var next = await FirstAsync(before, most, cancel);
        var ids = next.Select(file => file.Id).ToList();
        var unfinished = await db.ImportFiles.Where(file => ids.Contains(file.Id) && file.ImportRun!.State != ImportState.Finished).Select(file => file.ImportRunId).ToListAsync(cancel);
        await db.ImportFiles.Where(file => unfinished.Contains(file.ImportRunId)).ExecuteDeleteAsync(cancel);
        await db.ImportRuns.Where(run => unfinished.Contains(run.Id)).ExecuteDeleteAsync(cancel);
        await db.ImportFiles.Where(file => ids.Contains(file.Id)).ExecuteUpdateAsync(
            file => file.SetProperty(row => row.Content, ImportFile.Removed).SetProperty(row => row.Rejected, (byte[]?)null), cancel);
        return next;
    }
}
