using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts.Passwords;
using VendorGovernance.Data;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Accounts;

/// <summary>Adds and opens accounts, for the pages, the command line and the demo data alike.</summary>
public sealed class People(GovernanceDb db, UserManager<Account> users, AccountLinks links, ITrail trail)
{
    public Task<bool> AnyAsync(CancellationToken cancel) => db.Users.AnyAsync(cancel);

    /// <exception cref="RuleViolationException">The address is taken, the password too weak, or the vendor does not exist.</exception>
    public async Task<Account> AddAsync(NewPerson person, CancellationToken cancel)
    {
        if (TimeZones.Find(person.TimeZone) is null)
        {
            throw new RuleViolationException(nameof(NewPerson.TimeZone), new Sentence("There is no time zone {0}.", person.TimeZone));
        }

        var account = new Account
        {
            UserName = person.Email.Trim(),
            Email = person.Email.Trim(),
            EmailConfirmed = true,
            DisplayName = person.Name.Trim(),
            Language = Languages.Of(person.Language).Name,
            TimeZone = person.TimeZone,
            VendorId = await db.VendorOfAsync(person.Roles, person.VendorCode, cancel),
        };

        var result = await db.TogetherAsync(() => StoreAsync(account, person, cancel), cancel);
        await RequireAsync(result, account, cancel);
        return account;
    }

    private async Task<IdentityResult> StoreAsync(Account account, NewPerson person, CancellationToken cancel)
    {
        var created = await CreateAsync(account, person.Password);
        if (!created.Succeeded)
        {
            return created;
        }

        (await users.AddToRolesAsync(account, person.Roles.Select(role => role.ToString()).Distinct())).Require();
        await trail.NoteAsync(AccountDeed.Of("Roles changed", account.Id, new DeedDetail("Roles", null, string.Join(", ", person.Roles.Distinct().Order()))), cancel);
        if (person.Password is null)
        {
            await links.InviteAsync(account, cancel);
        }

        return created;
    }

    /// <exception cref="RuleViolationException">Nothing is left of the person whose account it was.</exception>
    public async Task ActivateAsync(int id, CancellationToken cancel)
    {
        if (await db.Users.AnyAsync(account => account.Id == id && account.Email == AccountErasure.AddressOf(id), cancel))
        {
            throw new RuleViolationException("The personal data of this account was erased, so nobody can use it again. Add the person anew.");
        }

        var stamp = Guid.NewGuid().ToString();
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var opened = await db.Users.Where(account => account.Id == id && !account.IsActive)
            .ExecuteUpdateAsync(account => account.SetProperty(row => row.IsActive, true).SetProperty(row => row.ConcurrencyStamp, stamp), cancel);
        if (opened == 1)
        {
            await trail.NoteAsync(AccountDeed.Of("Reactivated", id), cancel);
        }

        await transaction.CommitAsync(cancel);
    }

    private async Task<IdentityResult> CreateAsync(Account account, string? password)
    {
        try
        {
            return password is null ? await users.CreateAsync(account) : await users.CreateAsync(account, password);
        }
        catch (DbUpdateException taken) when (taken.IsDuplicate())
        {
            // Someone else added the same address in the same moment.
            db.Entry(account).State = EntityState.Detached;
            return IdentityResult.Failed(users.ErrorDescriber.DuplicateEmail(account.Email!));
        }
    }

    private async Task RequireAsync(IdentityResult result, Account account, CancellationToken cancel)
    {
        if (result.Errors.FirstOrDefault() is not { } error)
        {
            return;
        }

        if (error.Code.StartsWith("Duplicate", StringComparison.Ordinal))
        {
            await trail.NoteAsync(AccountDeed.About("Invitation refused: the address has an account", await users.FindByEmailAsync(account.Email!), account.Email!), cancel);
        }

        var field = error.Code.StartsWith("Password", StringComparison.Ordinal) ? nameof(NewPerson.Password) : nameof(NewPerson.Email);
        throw new RuleViolationException(field, error.Description);
    }
}
