using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Data.Backups;

/// <summary>Copies the embedded database into one file while others read and write it. The copy is of one moment.</summary>
public sealed class DatabaseBackup(GovernanceDb db, ITrail trail)
{
    /// <exception cref="BackupRefusedException">There is nothing to copy, or something at the place of the copy.</exception>
    public async Task<BackupResult> WriteAsync(string path, bool overwrites, CancellationToken cancel)
    {
        var live = LivePath(db) ?? throw Refuse.SqlServer("backup");
        Check(live, path, overwrites);
        var unfinished = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            var (tables, rows) = Copy(live, unfinished);
            var result = new BackupResult(path, tables, rows, new FileInfo(unfinished).Length, await HashAsync(unfinished, cancel));
            File.Move(unfinished, path, overwrites);
            await trail.NoteAsync(
                new Deed("Backed up", "Database", Label: Path.GetFileName(path), Details: [new("Rows", null, result.Rows), new("SHA-256", null, result.Sha256)]), cancel);
            return result;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new BackupRefusedException(new Sentence("{0} cannot be written: {1}", path, error.Message));
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>The file behind the configured embedded database; null for a server.</summary>
    internal static string? LivePath(GovernanceDb db) => db.Database.IsSqlite()
        ? Path.GetFullPath(new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource)
        : null;

    /// <summary>Copies what is there at one moment, readable for its owner only, and compares the copy with that moment.</summary>
    /// <exception cref="InvalidOperationException">The copy is not good.</exception>
    internal static (int Tables, long Rows) Copy(string from, string to)
    {
        CreatePrivate(to);
        using var source = DatabaseFile.Open(from, SqliteOpenMode.ReadWrite);
        using var copy = DatabaseFile.Open(to, SqliteOpenMode.ReadWrite);
        // The open transaction holds the moment for the counts and for the copy alike; writers go on meanwhile.
        using var moment = source.BeginTransaction(deferred: true);
        var counts = source.Counts();
        source.BackupDatabase(copy);
        // One file, without the two that go with a database in use.
        copy.Run("PRAGMA journal_mode = DELETE");
        if (copy.Problems() is [var problem, ..])
        {
            throw new InvalidOperationException($"The copy is damaged: {problem}.");
        }

        if (!copy.Counts().SequenceEqual(counts))
        {
            throw new InvalidOperationException("The copy has other rows than the database.");
        }

        return (counts.Count, counts.Sum(table => table.Rows));
    }

    private static void Check(string live, string path, bool overwrites)
    {
        if (!File.Exists(live))
        {
            throw new BackupRefusedException("There is no database yet, so there is nothing to back up.");
        }

        // The database in use has two more files beside it, which are as much a part of it.
        if (Path.GetFullPath(path) is var full && (full == live || full == $"{live}-wal" || full == $"{live}-shm"))
        {
            throw new BackupRefusedException("The backup would take the place of the database itself. Name another file.");
        }

        if (Directory.Exists(path))
        {
            throw new BackupRefusedException(new Sentence("{0} is a folder. Name a file.", path));
        }

        if (File.Exists(path) && !overwrites)
        {
            throw new BackupRefusedException(new Sentence("{0} is there already. Name another file, or replace it with --force.", path));
        }

        if (File.Exists(path) && !DatabaseFile.IsLeftAlone(path))
        {
            throw new BackupRefusedException(new Sentence("{0} is no earlier backup, so nothing takes its place. Name another file.", path));
        }

        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
        {
            throw new BackupRefusedException(new Sentence("There is no folder {0}.", folder));
        }
    }

    private static void CreatePrivate(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var _ = new FileStream(path, options);
    }

    private static async Task<string> HashAsync(string path, CancellationToken cancel)
    {
        await using var content = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel));
    }
}

/// <param name="Bytes">Length of the file.</param>
/// <param name="Sha256">Of the file, hexadecimal.</param>
public sealed record BackupResult(string Path, int Tables, long Rows, long Bytes, string Sha256);
