using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;

namespace VendorGovernance.Data;

/// <summary>Brings the database up to this version and makes sure that the seven roles are there.</summary>
public sealed class DatabaseSetup(GovernanceDb db, RoleManager<IdentityRole<int>> roles)
{
    public async Task<int> MigrateAsync(CancellationToken cancel)
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
