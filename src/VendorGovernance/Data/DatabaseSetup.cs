using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;

namespace VendorGovernance.Data;

/// <summary>Brings the database up to this version and makes sure that the seven roles are there.</summary>
public sealed class DatabaseSetup(GovernanceDb db, RoleManager<IdentityRole<int>> roles)
{
    /// <summary>A large table takes its time to change, and whoever starts at the same moment waits for it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public async Task<int> MigrateAsync(CancellationToken cancel)
    {
        var (usual, sqlite) = (db.Database.GetCommandTimeout(), db.Database.GetDbConnection() as SqliteConnection);
        var usualOfSqlite = sqlite?.DefaultTimeout;
        db.Database.SetCommandTimeout(Patience);
        // SQLite asks its connection how long a transaction waits for another writer.
        sqlite?.DefaultTimeout = (int)Patience.TotalSeconds;
        try
        {
            return await BringUpAsync(cancel);
        }
        finally
        {
            db.Database.SetCommandTimeout(usual);
            sqlite?.DefaultTimeout = usualOfSqlite!.Value;
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
