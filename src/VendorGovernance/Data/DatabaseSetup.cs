using System.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;

namespace VendorGovernance.Data;

/// <summary>Brings the database up to this version and makes sure that the seven roles are there.</summary>
public sealed class DatabaseSetup(GovernanceDb db, RoleManager<IdentityRole<int>> roles)
{
    /// <summary>A large table takes its time to change, and whoever starts at the same moment waits for it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private const int Busy = 5;

    /// <summary>Lets this context wait for whoever prepares the same database: SQLite asks its connection how long a transaction waits.</summary>
    public static void BePatient(GovernanceDb db)
    {
        db.Database.SetCommandTimeout(Patience);
        (db.Database.GetDbConnection() as SqliteConnection)?.DefaultTimeout = (int)Patience.TotalSeconds;
    }

    public Task<int> MigrateAsync(CancellationToken cancel)
    {
        BePatient(db);
        return WhenFreeAsync(cancel);
    }

    /// <summary>SQLite may refuse at once, instead of waiting, what another server that starts at the same moment is about to make.</summary>
    private async Task<int> WhenFreeAsync(CancellationToken cancel)
    {
        for (var since = Stopwatch.StartNew(); ; await Task.Delay(500, cancel))
        {
            try
            {
                return await BringUpAsync(cancel);
            }
            catch (SqliteException error) when (error.SqliteErrorCode is Busy && since.Elapsed < Patience)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<int> BringUpAsync(CancellationToken cancel)
    {
        var pending = (await db.Database.GetPendingMigrationsAsync(cancel)).Count();
        await db.Database.MigrateAsync(cancel);

        foreach (var role in Enum.GetNames<Role>())
        {
            if (!await roles.RoleExistsAsync(role))
            {
                await AddAsync(new IdentityRole<int>(role));
            }
        }

        return pending;
    }

    private async Task AddAsync(IdentityRole<int> role)
    {
        try
        {
            await roles.CreateAsync(role);
        }
        catch (DbUpdateException error) when (error.IsDuplicate())
        {
            // Another process that began at the same moment has added it.
            db.Entry(role).State = EntityState.Detached;
        }
    }
}
