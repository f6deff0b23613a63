using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace VendorGovernance.Data;

/// <summary>Tells errors of the two databases apart by their numbers, never by their texts.</summary>
public static class DbErrors
{
    private const int SqliteUnique = 2067;
    private const int SqlitePrimaryKey = 1555;

    public static bool IsDuplicate(this DbUpdateException error) => error.InnerException switch
    {
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is SqliteUnique or SqlitePrimaryKey,
        SqlException sql => sql.Number is 2601 or 2627,
        _ => false,
    };

    /// <summary>Of two transactions that waited for each other the server gave up this one; the other one is through.</summary>
    public static bool IsDeadlock(Exception? error)
    {
        for (var cause = error; cause is not null; cause = cause.InnerException)
        {
            if (cause is SqlException { Number: 1205 })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The database is locked, gone or out of reach: nothing that the person did wrong.</summary>
    public static bool IsUnavailable(Exception? error)
    {
        for (var cause = error; cause is not null; cause = cause.InnerException)
        {
            if (cause is SqliteException { SqliteErrorCode: 5 or 6 or 8 or 10 or 13 or 14 or 26 } or TimeoutException
                || (cause is DbException and not SqliteException and SqlException { Number: -2 or -1 or 2 or 53 or 1205 or 4060 or 18456 or 40613 }))
            {
                return true;
            }
        }

        return false;
    }
}
