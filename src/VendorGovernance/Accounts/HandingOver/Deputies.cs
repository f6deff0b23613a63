using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Accounts.HandingOver;

/// <summary>The people for whom someone stands in.</summary>
internal sealed class Deputies(GovernanceDb db) : IOwnership
{
    public Sentence Title => new("People for whom this person stands in");

    public Task<int> CountAsync(int account, CancellationToken cancel) => db.Users.CountAsync(person => person.DeputyId == account, cancel);

    public async Task HandOverAsync(int from, int to, CancellationToken cancel)
    {
        foreach (var person in await db.Users.Where(person => person.DeputyId == from).ToListAsync(cancel))
        {
            person.DeputyId = person.Id == to ? null : to;
        }
    }
}
