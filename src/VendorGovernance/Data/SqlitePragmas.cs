using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace VendorGovernance.Data;

/// <summary>Readers go on while someone writes (WAL). Writers wait for each other as long as the connection's timeout says.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    public static SqlitePragmas Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Pragmas(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = Pragmas(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static DbCommand Pragmas(DbConnection connection)
    {
        // EF looks whether a database exists through a connection that may only read, and the switch to WAL is a write.
        var mayWrite = new SqliteConnectionStringBuilder(connection.ConnectionString).Mode != SqliteOpenMode.ReadOnly;
        var command = connection.CreateCommand();
        command.CommandText = mayWrite ? "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;" : "PRAGMA synchronous = NORMAL;";
        return command;
    }
}
