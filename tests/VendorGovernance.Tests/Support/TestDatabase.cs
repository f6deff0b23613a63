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

    private TestDatabase(SqliteConnection? keptOpen, DbContextOptions options, string? upTo = null)
    {
        (this.keptOpen, this.options) = (keptOpen, options);
        using var db = Open();
        db.Database.Migrate(upTo);
    }

    public static string? Server => Environment.GetEnvironmentVariable(ServerVariable) is { Length: > 0 } server ? server : null;

    /// <summary>The databases that a test runs on: always SQLite, and SQL Server where one is named.</summary>
    public static TheoryData<DatabaseProvider> Providers => [DatabaseProvider.Sqlite, DatabaseProvider.SqlServer];

    /// <param name="upTo">The last migration that it takes; all by default.</param>
    public static TestDatabase Create(DatabaseProvider provider = DatabaseProvider.Sqlite, string? upTo = null)
    {
        if (provider == DatabaseProvider.Sqlite)
        {
            var connection = new SqliteConnection("Data Source=:memory:");
            connection.Open();
            return new TestDatabase(connection, new DbContextOptionsBuilder<SqliteGovernanceDb>().UseSqlite(connection).Options, upTo);
        }

        Assert.SkipWhen(Server is null, $"{ServerVariable} names no server.");
        var builder = new SqlConnectionStringBuilder(Server) { InitialCatalog = $"vg_test_{Guid.NewGuid():N}" };
        return new TestDatabase(null, new DbContextOptionsBuilder<SqlServerGovernanceDb>().UseSqlServer(builder.ConnectionString).Options, upTo);
    }

    /// <summary>A SQLite file, where several connections meet as several servers do.</summary>
    public static TestDatabase CreateFile()
    {
        var file = Path.Combine(Path.GetTempPath(), $"vg-test-{Guid.NewGuid():N}.db");
        var options = new DbContextOptionsBuilder<SqliteGovernanceDb>()
            .UseSqlite($"Data Source={file};Pooling=False;Default Timeout=30")
            .AddInterceptors(SqlitePragmas.Instance)
            .Options;
        return new TestDatabase(null, options);
    }

    /// <summary>A context of its own, as each request has one.</summary>
    public GovernanceDb Open(params IInterceptor[] interceptors) => options switch
    {
        DbContextOptions<SqliteGovernanceDb> sqlite => new SqliteGovernanceDb(With(sqlite, interceptors)),
        DbContextOptions<SqlServerGovernanceDb> server => new SqlServerGovernanceDb(With(server, interceptors)),
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

    private static DbContextOptions<T> With<T>(DbContextOptions<T> options, IInterceptor[] interceptors) where T : DbContext =>
        interceptors.Length == 0 ? options : new DbContextOptionsBuilder<T>(options).AddInterceptors(interceptors).Options;
}
