using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Accounts;

/// <summary>Adds, closes and opens accounts, for the pages, the command line and the demo data alike.</summary>
public sealed class People(GovernanceDb db, UserManager<Account> users)
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
            VendorId = await VendorIdAsync(person, cancel),
        };

        Require(await users.CreateAsync(account, person.Password));
        Require(await users.AddToRolesAsync(account, person.Roles.Select(role => role.ToString()).Distinct()));
        return account;
    }

    /// <summary>
    /// Closes the account and ends its sessions. One conditional statement, so that two administrators who close each other's
    /// account at once do not both succeed.
    /// </summary>
    /// <exception cref="RuleViolationException">Nobody could administer any more.</exception>
    public async Task DeactivateAsync(int id, CancellationToken cancel)
    {
        var stamp = Guid.NewGuid().ToString();
        var closed = await db.Users.Where(account => account.Id == id).OthersCanAdminister(db).ExecuteUpdateAsync(
            account => account
                .SetProperty(row => row.IsActive, false)
                .SetProperty(row => row.SecurityStamp, stamp)
                .SetProperty(row => row.ConcurrencyStamp, stamp),
            cancel);
        if (closed == 0)
        {
            throw new RuleViolationException("The last active administrator cannot be deactivated.");
        }
    }

    public Task ActivateAsync(int id, CancellationToken cancel) =>
        db.Users.Where(account => account.Id == id).ExecuteUpdateAsync(account => account.SetProperty(row => row.IsActive, true), cancel);

    private async Task<int?> VendorIdAsync(NewPerson person, CancellationToken cancel)
    {
        if (!person.Roles.Contains(Role.VendorContact))
        {
            return null;
        }

        if (person.Roles.Distinct().Count() > 1)
        {
            throw new RuleViolationException(nameof(NewPerson.Roles), "A vendor contact sees one vendor only, and so cannot have another role.");
        }

        var code = person.VendorCode?.Trim().ToUpperInvariant()
            ?? throw new RuleViolationException(nameof(NewPerson.VendorCode), "A vendor contact belongs to a vendor: name its code.");
        var vendor = await db.Vendors.FirstOrDefaultAsync(vendor => vendor.Code == code, cancel);
        return vendor?.Id ?? throw new RuleViolationException(nameof(NewPerson.VendorCode), new Sentence("There is no vendor with the code {0}.", code));
    }

    private static void Require(IdentityResult result)
    {
        if (result.Errors.FirstOrDefault() is { } error)
        {
            var field = error.Code.StartsWith("Password", StringComparison.Ordinal) ? nameof(NewPerson.Password) : nameof(NewPerson.Email);
            throw new RuleViolationException(field, error.Description);
        }
    }
}
