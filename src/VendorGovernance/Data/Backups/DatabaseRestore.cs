using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Platform;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Data.Backups;

/// <summary>
/// Puts a backup in the place of the embedded database. It is written into the live file in one transaction of the database
/// itself, so a server that is running sees either all of the old or all of the new, and needs no restart.
/// </summary>
public sealed class DatabaseRestore(GovernanceDb db, DatabaseSetup setup, ITrail trail, DataFolder folder, Clock clock)
{
    private const int NotADatabase = 26;

    /// <exception cref="BackupRefusedException">The file is no backup of this program, damaged, or from a newer version.</exception>
    public async Task<RestoreResult> ReadAsync(string path, CancellationToken cancel)
    {
        var live = DatabaseBackup.LivePath(db) ?? throw Refuse.SqlServer("restore");
        try
        {
            Check(path, live);
        }
        catch (BackupRefusedException refused)
        {
            await NoteRefusalAsync(path, refused, cancel);
            throw;
        }

        var before = File.Exists(live) ? KeepBefore(live) : null;
        // Heads that auditors kept since the backup fit no more: the entry names the one until which they did.
        var ends = new DeedDetail("EndOfTrail", before is null ? null : EndOf(before), EndOf(path));
        var rows = Replace(live, path);
        try
        {
            var applied = await setup.MigrateAsync(cancel);
            await trail.NoteAsync(new Deed("Restored", "Database", Label: Path.GetFileName(path), Details: [new("Rows", null, rows), ends]), cancel);
            return new RestoreResult(rows, applied, before, null);
        }
        catch (SettingsException missing)
        {
            // On a new machine the trail's key may not be there yet. The database is, and that must be said first.
            return new RestoreResult(rows, 0, before, missing.Sentence);
        }
    }

    private void Check(string path, string live)
    {
        if (!File.Exists(path))
        {
            throw new BackupRefusedException(new Sentence("There is no file {0}.", path));
        }

        if (Path.GetFullPath(path) == live)
        {
            throw new BackupRefusedException("This is the database itself. Name a file that vg backup has written.");
        }

        try
        {
            using var file = DatabaseFile.Open(path, SqliteOpenMode.ReadOnly);
            CheckVersion(path, file.Migrations());
            if (file.Problems() is [var problem, ..])
            {
                throw new BackupRefusedException(new Sentence("{0} is damaged: {1}", path, problem));
            }
        }
        catch (SqliteException error) when (error.SqliteErrorCode is NotADatabase)
        {
            throw new BackupRefusedException(new Sentence("{0} is no database. Name a file that vg backup has written.", path));
        }
        catch (SqliteException error)
        {
            throw new BackupRefusedException(new Sentence("{0} is damaged: {1}", path, error.Message));
        }
    }

    private void CheckVersion(string path, IReadOnlyList<string> migrations)
    {
        var known = db.Database.GetMigrations().ToHashSet();
        if (!migrations.Any(known.Contains))
        {
            throw new BackupRefusedException(new Sentence("{0} is no database of VendorGovernance. Name a file that vg backup has written.", path));
        }

        if (migrations.FirstOrDefault(migration => !known.Contains(migration)) is { } unknown)
        {
            throw new BackupRefusedException(new Sentence(
                "{0} is from a newer version of this program (it has the step {1}). Restore it with that version.", path, unknown));
        }
    }

    /// <summary>The trail of a database that is not there, or not ours, cannot take anything.</summary>
    private async Task NoteRefusalAsync(string path, BackupRefusedException refused, CancellationToken cancel)
    {
        if (await db.Database.CanConnectAsync(cancel) && !(await db.Database.GetPendingMigrationsAsync(cancel)).Any())
        {
            await trail.NoteAsync(
                new Deed("Restore refused", "Database", Label: Path.GetFileName(path), Details: [new("Reason", null, Words.English[refused.Why])]), cancel);
        }
    }

    private string KeepBefore(string live)
    {
        var time = clock.UtcNow.ToString("yyyyMMdd-HHmmss-fff", CultureInfo.InvariantCulture);
        var kept = folder.File($"governance.before-restore-{time}.db");
        DatabaseBackup.Copy(live, kept);
        return kept;
    }

    private static string? EndOf(string path)
    {
        using var file = DatabaseFile.Open(path, SqliteOpenMode.ReadOnly);
        return file.TrailEnd();
    }

    private static long Replace(string live, string path)
    {
        using var file = DatabaseFile.Open(path, SqliteOpenMode.ReadOnly);
        using var database = DatabaseFile.Open(live, SqliteOpenMode.ReadWriteCreate);
        database.Run("PRAGMA journal_mode = WAL");
        file.BackupDatabase(database);
        database.Run("PRAGMA journal_mode = WAL");
        if (database.Problems() is [var problem, ..])
        {
            throw new InvalidOperationException($"The database is damaged after the restore: {problem}.");
        }

        return file.Counts().Sum(table => table.Rows);
    }
}

/// <param name="Applied">Migrations that an older backup needed.</param>
/// <param name="Before">Where the database of before the restore is kept; null where there was none.</param>
/// <param name="LeftToDo">What still keeps the restored database from being used; null where nothing does.</param>
public sealed record RestoreResult(long Rows, int Applied, string? Before, Sentence? LeftToDo);
