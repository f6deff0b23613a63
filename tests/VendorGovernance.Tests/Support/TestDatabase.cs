using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using VendorGovernance.Data;

namespace VendorGovernance.Tests.Support;

/// <summary>
/// An empty, migrated database for one test: SQLite in memory, or a database of its own on the server that
/// VENDORGOVERNANCE_TEST_SQLSERVER names. Dispose drops it.
/// </summary>
public sealed class TestDatabase : IDisposable
{
    public const string ServerVariable = "VENDORGOVERNANCE_TEST_SQLSERVER";

    private readonly SqliteConnection? keptOpen;
    private readonly DbContextOptions options;

    private TestDatabase(SqliteConnection? keptOpen, DbContextOptions options)
    {
        (this.keptOpen, this.options) = (keptOpen, options);
        using var db = Open();
        db.Database.Migrate();
    }

    public static string? Server => Environment.GetEnvironmentVariable(ServerVariable) is { Length: > 0 } server ? server : null;

    /// <summary>The databases that a test runs on: always SQLite, and SQL Server where one is named.</summary>
    public static TheoryData<DatabaseProvider> Providers => [DatabaseProvider.Sqlite, DatabaseProvider.SqlServer];

    public static TestDatabase Create(DatabaseProvider provider = DatabaseProvider.Sqlite)
    {
        if (provider == DatabaseProvider.Sqlite)
        {
            var connection = new SqliteConnection("Data Source=:memory:");
            connection.Open();
            return new TestDatabase(connection, new DbContextOptionsBuilder<SqliteGovernanceDb>().UseSqlite(connection).Options);
        }

        Assert.SkipWhen(Server is null, $"{ServerVariable} names no server.");
        var builder = new SqlConnectionStringBuilder(Server) { InitialCatalog = $"vg_test_{Guid.NewGuid():N}" };
        return new TestDatabase(null, new DbContextOptionsBuilder<SqlServerGovernanceDb>().UseSqlServer(builder.ConnectionString).Options);
    }

    /// <summary>A context of its own, as each request has one.</summary>
    public GovernanceDb Open() => options switch
    {
        DbContextOptions<SqliteGovernanceDb> sqlite => new SqliteGovernanceDb(sqlite),
        DbContextOptions<SqlServerGovernanceDb> server => new SqlServerGovernanceDb(server),
        _ => throw new NotSupportedException(),
    };

    /// <summary>The same with something that looks at every statement.</summary>
    public GovernanceDb Open(IInterceptor watcher) => options switch
    {
        DbContextOptions<SqliteGovernanceDb> sqlite => new SqliteGovernanceDb(new DbContextOptionsBuilder<SqliteGovernanceDb>(sqlite).AddInterceptors(watcher).Options),
        DbContextOptions<SqlServerGovernanceDb> server => new SqlServerGovernanceDb(new DbContextOptionsBuilder<SqlServerGovernanceDb>(server).AddInterceptors(watcher).Options),
        _ => throw new NotSupportedException(),
    };

    public void Dispose()
    {
        if (keptOpen is not null)
        {
            keptOpen.Dispose();
            return;
        }

        using var db = Open();
        db.Database.EnsureDeleted();
    }
}
