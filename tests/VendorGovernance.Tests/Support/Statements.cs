using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using VendorGovernance.Data;

namespace VendorGovernance.Tests.Support;

/// <summary>Counts what is asked of a database.</summary>
public sealed class Statements : DbCommandInterceptor
{
    public int Count { get; private set; }

    /// <summary>A context whose queries are counted.</summary>
    public GovernanceDb Open(TestDatabase database)
    {
        var plain = database.Open();
        var connection = plain.Database.GetDbConnection();
        return plain is SqliteGovernanceDb
            ? new SqliteGovernanceDb(new DbContextOptionsBuilder<SqliteGovernanceDb>().UseSqlite(connection).AddInterceptors(this).Options)
            : new SqlServerGovernanceDb(new DbContextOptionsBuilder<SqlServerGovernanceDb>().UseSqlServer(connection).AddInterceptors(this).Options);
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Count++;
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}
