using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Alerts;

/// <summary>Who is told: the owner of the record, or else everyone with a role that watches it.</summary>
internal sealed class Recipients
{
    private readonly Dictionary<int, Reader> readers;
    private readonly ILookup<string, int> holders;

    private Recipients(Dictionary<int, Reader> readers, ILookup<string, int> holders) => (this.readers, this.holders) = (readers, holders);

    public static async Task<Recipients> LoadAsync(GovernanceDb db, CancellationToken cancel)
    {
        var readers = await ActiveReaders(db).ToDictionaryAsync(reader => reader.Id, cancel);
        var holders = await RoleHolders(db).ToListAsync(cancel);
        return new Recipients(readers, holders.ToLookup(holder => holder.Role, holder => holder.AccountId));
    }

    public IReadOnlyList<Recipient> Of(Signal signal)
    {
        if (signal.OwnerId is { } owner && readers.TryGetValue(owner, out var reader))
        {
            return [new Recipient(reader, null)];
        }

        return
        [
            .. from role in signal.Roles
               from account in holders[role]
               let holder = readers.GetValueOrDefault(account)
               where holder is not null && (holder.VendorId is null || holder.VendorId == signal.VendorId)
               group role by holder into holder
               select new Recipient(holder.Key, Enum.Parse<Role>(holder.First())),
        ];
    }

    internal static IQueryable<Reader> ActiveReaders(GovernanceDb db) => db.Users
        .Where(account => account.IsActive && account.Email != null)
        .Select(account => new Reader(account.Id, account.Email!, account.DisplayName, account.Language, account.VendorId));

    internal static IQueryable<RoleHolder> RoleHolders(GovernanceDb db) => db.UserRoles
        .Join(db.Roles, given => given.RoleId, role => role.Id, (given, role) => new RoleHolder(role.Name!, given.UserId));
}

/// <param name="VendorId">Set for a vendor's contact, who is told of that vendor's records only.</param>
internal sealed record Reader(int Id, string Address, string Name, string Language, int? VendorId)
{
    public Words Words => Translations.Shared.In(Languages.Of(Language));
}

internal sealed record RoleHolder(string Role, int AccountId);

/// <param name="Role">The role for which the reader is told; null for the owner.</param>
internal sealed record Recipient(Reader Reader, Role? Role);
