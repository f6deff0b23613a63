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
                await roles.CreateAsync(new IdentityRole<int>(role));
            }
        }

        return pending;
    }
}
