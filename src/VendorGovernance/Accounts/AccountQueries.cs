using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;

namespace VendorGovernance.Accounts;

public static class AccountQueries
{
    /// <summary>The firm's own active people, who can own records: everyone but vendor contacts.</summary>
    public static IQueryable<Account> Owners(this IQueryable<Account> accounts) =>
        accounts.Where(account => account.IsActive && account.VendorId == null);

    public static async Task<IReadOnlyList<SelectListItem>> OwnerChoicesAsync(this GovernanceDb db, CancellationToken cancel) =>
        await db.Users.Owners()
            .OrderBy(account => account.DisplayName)
            .Select(account => new SelectListItem(account.DisplayName, account.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)))
            .ToListAsync(cancel);
}
