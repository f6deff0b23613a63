using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Alerts;

/// <summary>
/// Who is told: the owner of the record, and while the owner is absent the deputy, too; or else everyone with a role that watches it.
/// What escalates is told one level up as well: to the owner's manager, or else to leadership.
/// </summary>
internal sealed class Recipients
{
    private readonly Dictionary<int, Reader> readers;
    private readonly ILookup<string, int> holders;
    private readonly DateOnly today;

    private Recipients(Dictionary<int, Reader> readers, ILookup<string, int> holders, DateOnly today) =>
        (this.readers, this.holders, this.today) = (readers, holders, today);

    public static async Task<Recipients> LoadAsync(GovernanceDb db, DateOnly today, CancellationToken cancel)
    {
        var readers = await ActiveReaders(db).ToDictionaryAsync(reader => reader.Id, cancel);
        var holders = await RoleHolders(db).ToListAsync(cancel);
        return new Recipients(readers, holders.ToLookup(holder => holder.Role, holder => holder.AccountId), today);
    }

    public IReadOnlyList<Recipient> Of(Signal signal) =>
        [.. Watching(signal).Concat(signal.Escalates ? OneLevelUp(signal) : []).DistinctBy(recipient => recipient.Reader.Id)];

    private IReadOnlyList<Recipient> Watching(Signal signal)
    {
        if (signal.OwnerId is { } owner && readers.TryGetValue(owner, out var reader))
        {
            return [new Recipient(reader, "You get this because you own this record."), .. DeputyOf(reader)];
        }

        return
        [
            .. from role in signal.Roles
               from account in holders[role]
               let holder = readers.GetValueOrDefault(account)
               where holder is not null && (holder.VendorId is null || holder.VendorId == signal.VendorId)
               group role by holder into holder
               select new Recipient(holder.Key, new Sentence("You get this because the record has no active owner and you have the role {0}.", Enum.Parse<Role>(holder.First()))),
        ];
    }

    private IEnumerable<Recipient> OneLevelUp(Signal signal)
    {
        var owner = signal.OwnerId is { } id ? readers.GetValueOrDefault(id) : null;
        if (owner?.ManagerId is { } above && readers.TryGetValue(above, out var manager))
        {
            return [new Recipient(manager, new Sentence("You get this because its date has passed without a decision, and you are the manager of {0}, who owns this record.", owner.Name))];
        }

        return from account in holders[nameof(Role.Leadership)]
               let leader = readers.GetValueOrDefault(account)
               where leader is not null
               select new Recipient(leader, "You get this because its date has passed without a decision, and nobody is named as the manager of its owner.");
    }

    private IEnumerable<Recipient> DeputyOf(Reader owner) =>
        owner.AbsentUntil is { } until && until >= today && owner.DeputyId is { } id && readers.TryGetValue(id, out var deputy)
            ? [new Recipient(deputy, new Sentence("You get this because you stand in for {0} until {1:d}.", owner.Name, until))]
            : [];

    internal static IQueryable<Reader> ActiveReaders(GovernanceDb db) => db.Users
        .Where(account => account.IsActive && account.Email != null)
        .Select(account => new Reader(account.Id, account.Email!, account.DisplayName, account.Language, account.VendorId, account.ManagerId, account.DeputyId, account.AbsentUntil));

    internal static IQueryable<RoleHolder> RoleHolders(GovernanceDb db) => db.UserRoles
        .Join(db.Roles, given => given.RoleId, role => role.Id, (given, role) => new RoleHolder(role.Name!, given.UserId));
}

/// <param name="VendorId">Set for a vendor's contact, who is told of that vendor's records only.</param>
/// <param name="AbsentUntil">The last day of an absence, inclusive.</param>
internal sealed record Reader(int Id, string Address, string Name, string Language, int? VendorId, int? ManagerId, int? DeputyId, DateOnly? AbsentUntil)
{
    public Words Words => Translations.Shared.In(Languages.Of(Language));
}

internal sealed record RoleHolder(string Role, int AccountId);

/// <param name="Reason">Why it is this reader.</param>
internal sealed record Recipient(Reader Reader, Sentence Reason);
