using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Imports.Reading;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Imports;

/// <summary>One file through one importer: looked at only, or stored in one transaction. Pages, the queue and the command line all end here.</summary>
public sealed class ImportEngine(GovernanceDb db, ITrail trail)
{
    /// <exception cref="ImportFileException">The file or the mapping cannot be used.</exception>
    public async Task<ImportPreview> PreviewAsync(
        IImporter importer, string fileName, byte[] content, ImportMapping mapping, ReportImportProgress? report, CancellationToken cancel)
    {
        var check = await CheckAsync(importer, fileName, content, mapping, report ?? Silent, cancel);
        return new ImportPreview(
            ResultOf(check.Session, check.Rows), check.Rows.Count, check.Session.Changes, check.Session.AlsoCreated, check.File.Layout, check.Dates);
    }

    /// <param name="skipBadRows">False: one bad row, and nothing is stored.</param>
    /// <param name="seal">Runs inside the transaction just before it is committed; false gives everything up.</param>
    /// <exception cref="ImportFileException">The file or the mapping cannot be used.</exception>
    public async Task<ImportOutcome> RunAsync(
        IImporter importer,
        string fileName,
        byte[] content,
        ImportMapping mapping,
        bool skipBadRows,
        Words words,
        ReportImportProgress? report,
        Func<ImportOutcome, Task<bool>>? seal,
        CancellationToken cancel)
    {
        report ??= Silent;
        var check = await CheckAsync(importer, fileName, content, mapping, report, cancel);
        var good = check.Rows.Where(row => !row.IsRejected).ToList();
        if (good.Count < check.Rows.Count && !skipBadRows)
        {
            return Refused(check, words);
        }

        await report(new ImportProgress(ImportPhase.Storing, 0, good.Count));
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            db.TakesBulk = true;
            var session = new ImportSession(db, stores: true, good.Count, report);
            await importer.TakeAsync(good, session, cancel);
            if (good.Any(row => row.IsRejected) && !skipBadRows)
            {
                return Refused(check, words);
            }

            var outcome = new ImportOutcome(true, ResultOf(session, check.Rows), Rejected(check, words));
            if (seal is not null && !await seal(outcome))
            {
                return outcome with { Stored = false };
            }

            await trail.NoteAsync(Imported(importer, fileName, content, outcome.Result), cancel);
            await transaction.CommitAsync(cancel);
            return outcome;
        }
        catch (DbUpdateException error) when (error is DbUpdateConcurrencyException || error.IsDuplicate())
        {
            return new ImportOutcome(false, ImportResult.Failed([new Sentence("Someone changed the same records at the same time, so nothing was stored. Import the file again.")]), null);
        }
        finally
        {
            db.TakesBulk = false;
            db.ChangeTracker.Clear();
        }
    }

    private static Deed Imported(IImporter importer, string fileName, byte[] content, ImportResult result) => new(
        "Imported", "Import", importer.Kind, fileName,
        [
            new("File", null, content),
            new("AddedCount", null, result.Created),
            new("UpdatedCount", null, result.Updated),
            new("UnchangedCount", null, result.Unchanged),
            new("RejectedCount", null, result.Rejected),
        ]);

    private async Task<Check> CheckAsync(
        IImporter importer, string fileName, byte[] content, ImportMapping mapping, ReportImportProgress report, CancellationToken cancel)
    {
        var file = SourceFile.Open(fileName, content, mapping.Reading);
        var reader = new ImportReader(BoundMapping.Of(importer, mapping, file), mapping.DateFormat);
        var rows = await reader.ReadAsync(file, report, cancel);
        var session = new ImportSession(db, stores: false, rows.Count, report);
        await importer.TakeAsync(rows, session, cancel);
        return new Check(file, rows, session, reader.Dates);
    }

    private static ImportOutcome Refused(Check check, Words words) =>
        new(false, new ImportResult(0, 0, 0, check.Rows.Count(row => row.IsRejected), ErrorsOf(check.Rows)), Rejected(check, words));

    private static ImportResult ResultOf(ImportSession session, IReadOnlyList<ImportRow> rows) =>
        new(session.CreatedCount, session.UpdatedCount, session.UnchangedCount, rows.Count(row => row.IsRejected), ErrorsOf(rows));

    private static List<ImportError> ErrorsOf(IReadOnlyList<ImportRow> rows) => [.. rows.SelectMany(row => row.Errors)];

    private static byte[]? Rejected(Check check, Words words) => RejectedRows.Csv(check.File, check.Rows, words);

    private static Task Silent(ImportProgress progress) => Task.CompletedTask;

    private sealed record Check(SourceFile File, IReadOnlyList<ImportRow> Rows, ImportSession Session, IReadOnlyList<DateColumn> Dates);
}
