using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Accounts;

/// <summary>What an administrator may change of a person.</summary>
public sealed record PersonDetails(
    string Name,
    IReadOnlyCollection<Role> Roles,
    string? VendorCode,
    string Language,
    string TimeZone,
    int? ManagerId,
    int? DeputyId,
    DateOnly? AbsentUntil);

/// <summary>Changes a person. Sessions go on, and what was changed acts with their next request.</summary>
public sealed class PersonChanges(GovernanceDb db, UserManager<Account> users, ITrail trail)
{
    /// <exception cref="RuleViolationException">A rule refuses it; nothing is changed.</exception>
    public async Task ApplyAsync(Account account, PersonDetails details, CancellationToken cancel)
    {
        if (TimeZones.Find(details.TimeZone) is null)
        {
            throw new RuleViolationException(nameof(details.TimeZone), new Sentence("There is no time zone {0}.", details.TimeZone));
        }

        await RequireColleaguesAsync(account, details, cancel);
        var vendor = await db.VendorOfAsync(details.Roles, details.VendorCode, cancel);
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            await SetRolesAsync(account, details.Roles, cancel);
            (account.DisplayName, account.Language, account.TimeZone) = (details.Name.Trim(), Languages.Of(details.Language).Name, details.TimeZone);
            (account.VendorId, account.ManagerId, account.DeputyId, account.AbsentUntil) = (vendor, details.ManagerId, details.DeputyId, details.AbsentUntil);
            (await users.UpdateAsync(account)).Require();
            await transaction.CommitAsync(cancel);
        }
        catch (LastAdministratorException refusal)
        {
            await trail.NoteAsync(AccountDeed.Of("Role change refused: last administrator", account.Id), cancel);
            throw new RuleViolationException(nameof(details.Roles), refusal.Sentence);
        }
    }

    private async Task SetRolesAsync(Account account, IReadOnlyCollection<Role> wanted, CancellationToken cancel)
    {
        var present = (await users.GetRolesAsync(account)).Select(Enum.Parse<Role>).Order().ToList();
        var gone = present.Except(wanted).ToList();
        if (gone.Remove(Role.Administrator))
        {
            await RemoveAdministratorAsync(account, cancel);
        }

        (await users.RemoveFromRolesAsync(account, gone.Select(role => role.ToString()))).Require();
        (await users.AddToRolesAsync(account, wanted.Except(present).Select(role => role.ToString()))).Require();
        if (!present.ToHashSet().SetEquals(wanted))
        {
            var change = new DeedDetail("Roles", string.Join(", ", present), string.Join(", ", wanted.Distinct().Order()));
            await trail.NoteAsync(AccountDeed.Of("Roles changed", account.Id, change), cancel);
        }
    }

    /// <summary>One conditional statement, so that two administrators who take each other's role away do not both succeed.</summary>
    private async Task RemoveAdministratorAsync(Account account, CancellationToken cancel)
    {
        var taken = await db.UserRoles
            .Where(given => given.UserId == account.Id && db.Roles.Any(role => role.Id == given.RoleId && role.Name == nameof(Role.Administrator)))
            .Where(given => db.Users.OthersCanAdminister(db).Any(person => person.Id == given.UserId))
            .ExecuteDeleteAsync(cancel);
        if (taken == 0)
        {
            throw new LastAdministratorException(new Sentence("The last active administrator cannot lose this role."));
        }
    }

    private async Task RequireColleaguesAsync(Account account, PersonDetails details, CancellationToken cancel)
    {
        if (details.ManagerId == account.Id)
        {
            throw new RuleViolationException(nameof(details.ManagerId), "Nobody is their own manager.");
        }

        if (details.DeputyId == account.Id)
        {
            throw new RuleViolationException(nameof(details.DeputyId), "Nobody is their own deputy.");
        }

        await RequireOwnPeopleAsync(nameof(details.ManagerId), details.ManagerId, account.ManagerId, cancel);
        await RequireOwnPeopleAsync(nameof(details.DeputyId), details.DeputyId, account.DeputyId, cancel);
        var managers = await db.Users.Where(person => person.ManagerId != null).ToDictionaryAsync(person => person.Id, person => person.ManagerId!.Value, cancel);
        if (details.ManagerId is { } manager && Superiors.MakesCircle(account.Id, manager, managers))
        {
            throw new RuleViolationException(nameof(details.ManagerId), "This person reports to the one you are editing, directly or through others.");
        }
    }

    private async Task RequireOwnPeopleAsync(string field, int? chosen, int? present, CancellationToken cancel)
    {
        if (chosen is { } id && chosen != present && !await db.Users.AnyAsync(person => person.Id == id && person.IsActive && person.VendorId == null, cancel))
        {
            throw new RuleViolationException(field, "This person does not exist.");
        }
    }
}
