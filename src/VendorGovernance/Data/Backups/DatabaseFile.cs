using Microsoft.Data.Sqlite;

namespace VendorGovernance.Data.Backups;

/// <summary>Questions to a database file as such, beside the model.</summary>
internal static class DatabaseFile
{
    /// <summary>Another process may write; a copy waits for its turn.</summary>
    private const int PatienceInSeconds = 30;

    public static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = PatienceInSeconds }.ConnectionString);
        try
        {
            connection.Open();
            // The driver waits for statements only; a copy asks the library itself to wait.
            connection.Run($"PRAGMA busy_timeout = {PatienceInSeconds * 1000}");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>A database of this program that nobody has open: an earlier backup, and no key, and not the live one by another name.</summary>
    public static bool IsLeftAlone(string path)
    {
        try
        {
            if (File.Exists($"{path}-wal") || File.Exists($"{path}-shm"))
            {
                return false;
            }

            using var file = Open(path, SqliteOpenMode.ReadOnly);
            return file.Migrations().Count > 0;
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    /// <summary>COUNT:HASH, as the auditors' mail has it; null for a database from before there was a trail.</summary>
    public static string? TrailEnd(this SqliteConnection connection) => connection.Tables().Contains("AuditHeads")
        ? connection.Read("SELECT Count || ':' || lower(hex(Hash)) FROM AuditHeads", row => row.GetString(0)).FirstOrDefault()
        : null;

    /// <summary>Everything that the file itself can find wrong: pages, indexes, keys. Empty is well.</summary>
    public static IReadOnlyList<string> Problems(this SqliteConnection connection)
    {
        var broken = connection.Read("PRAGMA integrity_check(20)", row => row.GetString(0)).Where(line => line != "ok").ToList();
        return broken.Count > 0
            ? broken
            : connection.Read("PRAGMA foreign_key_check", row => $"{row.GetString(0)} names a row of {row.GetString(2)} that is not there");
    }

    public static IReadOnlyList<string> Migrations(this SqliteConnection connection) => connection.Tables().Contains("__EFMigrationsHistory")
        ? connection.Read("SELECT MigrationId FROM __EFMigrationsHistory ORDER BY MigrationId", row => row.GetString(0))
        : [];

    /// <summary>Rows of every table, by the table's name.</summary>
    public static IReadOnlyList<(string Table, long Rows)> Counts(this SqliteConnection connection) =>
        [.. connection.Tables().Select(table => (table, connection.Read($"SELECT COUNT(*) FROM \"{table}\"", row => row.GetInt64(0)).Single()))];

    public static void Run(this SqliteConnection connection, string sql) => connection.Read(sql, _ => true);

    private static List<string> Tables(this SqliteConnection connection) =>
        connection.Read("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name", row => row.GetString(0));

    private static List<T> Read<T>(this SqliteConnection connection, string sql, Func<SqliteDataReader, T> each)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(each(reader));
        }

        return rows;
    }
}
