using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Imports.Reading;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Imports;

/// <summary>What a page does with an import: brings a file, maps its columns, looks at what would happen, and lets it run.</summary>
public sealed class ImportRuns(GovernanceDb db, ImportEngine engine, Importers importers, ImportBell bell, Clock clock)
{
    /// <summary>Keeps the file with a mapping that was guessed from its column names.</summary>
    /// <exception cref="ImportFileException">The file is not what its name says, or cannot be read.</exception>
    public async Task<ImportRun> PrepareAsync(string kind, string fileName, byte[] content, int? accountId, CancellationToken cancel)
    {
        var importer = importers.Of(kind);
        var mapping = ImportMapping.Suggest(importer, SourceFile.Open(fileName, content).Columns);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        var run = ImportRun.Prepare(importer.Kind, fileName, hash, accountId, mapping.ToJson(), clock.UtcNow);
        db.ImportFiles.Add(ImportFile.Of(run, content));
        await db.SaveChangesAsync(cancel);
        return run;
    }

    public Task<ImportRun?> FindAsync(int id, CancellationToken cancel) => db.ImportRuns.SingleOrDefaultAsync(run => run.Id == id, cancel);

    /// <summary>The bytes of the file of a run.</summary>
    public Task<byte[]> ContentAsync(int runId, CancellationToken cancel) =>
        db.ImportFiles.Where(file => file.ImportRunId == runId).Select(file => file.Content).SingleAsync(cancel);

    /// <summary>Takes a mapping over as it stands, complete or not.</summary>
    /// <exception cref="ImportFileException">It is too long to be kept, or someone has started the import meanwhile.</exception>
    public async Task MapAsync(ImportRun run, ImportMapping mapping, CancellationToken cancel)
    {
        var json = mapping.ToJson();
        if (json.Length > ImportRun.MostMapping)
        {
            throw new ImportFileException(new Sentence("The mapping is too long: it has {0} characters, {1} are the most.", json.Length, ImportRun.MostMapping));
        }

        run.Map(json);
        await SaveAsync(cancel);
    }

    /// <exception cref="ImportFileException">The mapping does not fit the file; it says every reason.</exception>
    public async Task<ImportPreview> PreviewAsync(ImportRun run, CancellationToken cancel)
    {
        var before = await db.ImportRuns
            .Where(other => other.Kind == run.Kind && other.Sha256 == run.Sha256 && other.State == ImportState.Finished && other.MappingJson == run.MappingJson)
            .MaxAsync(other => other.FinishedAt, cancel);
        var preview = await engine.PreviewAsync(
            importers.Of(run.Kind), run.FileName, await ContentAsync(run.Id, cancel), ImportMapping.FromJson(run.MappingJson), null, cancel);
        return preview with { ImportedBefore = before };
    }

    /// <exception cref="ImportFileException">Someone else has started it meanwhile.</exception>
    public async Task QueueAsync(ImportRun run, bool skipBadRows, CancellationToken cancel)
    {
        run.Queue(skipBadRows);
        await SaveAsync(cancel);
        bell.Ring();
    }

    /// <summary>Keeps a mapping under a name for the next file of the same sender, in place of an older one of that name.</summary>
    public async Task SaveMappingAsync(string name, ImportMapping mapping, CancellationToken cancel)
    {
        var stored = await db.SavedMappings.SingleOrDefaultAsync(saved => saved.Kind == mapping.Kind && saved.Name == name.Trim(), cancel);
        stored?.Replace(mapping.ToJson(), clock.UtcNow);
        var added = stored is null ? db.SavedMappings.Add(SavedMapping.Save(mapping.Kind, name.Trim(), mapping.ToJson(), clock.UtcNow)) : null;
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException error) when (added is not null && error.IsDuplicate())
        {
            // Someone saved the first one of this name at the same moment; now it is there to be replaced.
            added.State = EntityState.Detached;
            await SaveMappingAsync(name, mapping, cancel);
        }
    }

    private async Task SaveAsync(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new ImportFileException("This import has already been started.");
        }
    }
}
