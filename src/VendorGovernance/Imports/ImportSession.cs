using VendorGovernance.Data;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Imports;

/// <summary>One pass of an importer over its rows: counts what happens and stores it, or only looks.</summary>
public sealed class ImportSession(GovernanceDb db, bool stores, int rowsInAll, ReportImportProgress report)
{
    /// <summary>Records to load, or to save, at a time.</summary>
    public const int Portion = 500;

    private const int MostChanges = 50;

    private readonly List<PlannedChange> changes = [];
    private readonly List<Sentence> alsoCreated = [];

    public int CreatedCount { get; private set; }

    public int UpdatedCount { get; private set; }

    public int UnchangedCount { get; private set; }

    /// <summary>The first changes in words.</summary>
    public IReadOnlyList<PlannedChange> Changes => changes;

    /// <summary>Records of other kinds that the rows need and that did not exist.</summary>
    public IReadOnlyList<Sentence> AlsoCreated => alsoCreated;

    public void Created(ImportRow row, Sentence what)
    {
        CreatedCount++;
        Note(row, what, []);
    }

    public void Updated(ImportRow row, Sentence what, IEnumerable<Sentence> details)
    {
        UpdatedCount++;
        Note(row, what, details);
    }

    public void Unchanged() => UnchangedCount++;

    public void AlsoCreates(Sentence what) => alsoCreated.Add(what);

    /// <summary>Ends a portion: stores what was changed, or forgets it when this pass only looks.</summary>
    public async Task SaveAsync(int rowsDone, CancellationToken cancel)
    {
        if (stores)
        {
            await db.SaveChangesAsync(cancel);
        }

        db.ChangeTracker.Clear();
        await report(new ImportProgress(stores ? ImportPhase.Storing : ImportPhase.Checking, rowsDone, rowsInAll));
    }

    private void Note(ImportRow row, Sentence what, IEnumerable<Sentence> details)
    {
        if (changes.Count < MostChanges)
        {
            changes.Add(new PlannedChange(row.Number, what, [.. details]));
        }
    }
}

/// <param name="Details">Of an update: what becomes different.</param>
public sealed record PlannedChange(int Row, Sentence What, IReadOnlyList<Sentence> Details);
