using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Scheduling;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Files;

/// <summary>A record's retention takes the record; the files that nothing points at any more go here, after a day.</summary>
internal sealed class RemoveUnusedFiles(GovernanceDb db, Clock clock) : IScheduledJob
{
    internal const int Portion = 100;

    public static Sentence Title => new("Remove files that no record points at");

    public static Schedule Schedule => Schedule.Daily(new TimeOnly(4, 0));

    public async Task<Sentence> RunAsync(CancellationToken cancel)
    {
        var (removed, before) = (0, clock.UtcNow.AddDays(-1));
        while (await db.Unused(before).OrderBy(file => file.Id).Take(Portion).ToListAsync(cancel) is { Count: > 0 } files)
        {
            await db.TogetherAsync(() => RemoveAsync(files, cancel), cancel);
            removed += files.Count;
        }

        return new Sentence("{0} files removed.", removed);
    }

    private async Task RemoveAsync(List<StoredFile> files, CancellationToken cancel)
    {
        var ids = files.Select(file => file.Id).ToList();
        // The bytes are not read to be removed; the files themselves are, so that the trail has each with its hash.
        await db.FileContents.Where(content => ids.Contains(content.FileId)).ExecuteDeleteAsync(cancel);
        db.Files.RemoveRange(files);
        await db.SaveChangesAsync(cancel);
    }
}
