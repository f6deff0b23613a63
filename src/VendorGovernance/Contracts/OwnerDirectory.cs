using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;

namespace VendorGovernance.Contracts;

/// <summary>The firm's own active people by mail address, for files that name an owner.</summary>
internal sealed class OwnerDirectory
{
    private readonly Dictionary<string, int> byAddress;
    private readonly Dictionary<int, string> names;

    private OwnerDirectory(Dictionary<string, int> byAddress, Dictionary<int, string> names) => (this.byAddress, this.names) = (byAddress, names);

    public static async Task<OwnerDirectory> LoadAsync(GovernanceDb db, CancellationToken cancel)
    {
        var people = await db.Users.Where(account => account.VendorId == null && account.IsActive && account.Email != null)
            .Select(account => new { account.Id, account.Email, account.DisplayName }).ToListAsync(cancel);
        return new OwnerDirectory(
            people.GroupBy(person => person.Email!, StringComparer.OrdinalIgnoreCase).ToDictionary(same => same.Key, same => same.First().Id, StringComparer.OrdinalIgnoreCase),
            people.ToDictionary(person => person.Id, person => person.DisplayName));
    }

    public int? Find(string address) => byAddress.TryGetValue(address.Trim(), out var id) ? id : null;

    public string? NameOf(int? id) => id is { } known ? names.GetValueOrDefault(known) : null;
}
