using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.Accounts;

public static class AccountQueries
{
    /// <summary>For a choice in a form: the firm's own active people, who can own records, and the one that is chosen already.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> OwnerChoicesAsync(this GovernanceDb db, int? chosen, CancellationToken cancel) =>
        await db.Users.Where(account => (account.IsActive && account.VendorId == null) || account.Id == chosen)
            .OrderBy(account => account.DisplayName)
            .Select(account => new SelectListItem(account.DisplayName, account.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)))
            .ToListAsync(cancel);

    /// <summary>Whether a choice of an owner, which anyone can send, is one that was offered.</summary>
    public static Task<bool> CanOwnAsync(this GovernanceDb db, int account, CancellationToken cancel) =>
        db.Users.AnyAsync(found => found.Id == account && found.IsActive && found.VendorId == null, cancel);

    /// <summary>Those without whom there is still someone active to administer, themselves apart. Who was invited and never came is none.</summary>
    internal static IQueryable<Account> OthersCanAdminister(this IQueryable<Account> accounts, GovernanceDb db)
    {
        var administrators = from given in db.UserRoles
                             join role in db.Roles on given.RoleId equals role.Id
                             join holder in db.Users on given.UserId equals holder.Id
                             where role.Name == nameof(Role.Administrator) && holder.IsActive && holder.PasswordHash != null
                             select holder.Id;
        return accounts.Where(account => administrators.Any(other => other != account.Id));
    }

    public static IQueryable<Account> Fitting(this IQueryable<Account> accounts, PeopleList list, GovernanceDb db)
    {
        if (list.Active is { } active)
        {
            accounts = accounts.Where(account => account.IsActive == active);
        }

        if (list.Role is { } wanted)
        {
            var holders = from given in db.UserRoles
                          join role in db.Roles on given.RoleId equals role.Id
                          where role.Name == wanted.ToString()
                          select given.UserId;
            accounts = accounts.Where(account => holders.Contains(account.Id));
        }

        if (string.IsNullOrWhiteSpace(list.Q))
        {
            return accounts;
        }

        var pattern = Like.Containing(list.Q);
        return accounts.Where(account => EF.Functions.Like(account.DisplayName, pattern, Like.Escape) || EF.Functions.Like(account.Email!, pattern, Like.Escape));
    }

    public static IQueryable<Account> Sorted(this IQueryable<Account> accounts, ListRequest request) => (request.Sort, request.Desc) switch
    {
        ("email", false) => accounts.OrderBy(account => account.NormalizedEmail),
        ("email", true) => accounts.OrderByDescending(account => account.NormalizedEmail),
        ("seen", false) => accounts.OrderBy(account => account.LastSignInAt).ThenBy(account => account.Id),
        ("seen", true) => accounts.OrderByDescending(account => account.LastSignInAt).ThenBy(account => account.Id),
        (_, true) => accounts.OrderByDescending(account => account.DisplayName).ThenBy(account => account.Id),
        _ => accounts.OrderBy(account => account.DisplayName).ThenBy(account => account.Id),
    };

    public static IQueryable<PersonRow> AsRows(this IQueryable<Account> accounts, GovernanceDb db) => accounts.Select(account => new PersonRow(
        account.Id,
        account.DisplayName,
        account.Email!,
        db.UserRoles.Where(given => given.UserId == account.Id).Join(db.Roles, given => given.RoleId, role => role.Id, (given, role) => role.Name!).ToList(),
        account.Language,
        account.TimeZone,
        account.Vendor!.Code,
        account.IsActive,
        account.PasswordHash == null,
        account.LastSignInAt,
        account.LockoutEnd));

    public static IQueryable<PersonFacts> AsFacts(this IQueryable<Account> accounts) => accounts.Select(account => new PersonFacts(
        account.Manager!.DisplayName, account.Deputy!.DisplayName, account.AbsentUntil, account.InvitedAt, account.TwoFactorEnabled));
}
