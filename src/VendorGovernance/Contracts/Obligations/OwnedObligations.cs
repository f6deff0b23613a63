using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts.HandingOver;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Obligations;

internal sealed class OwnedObligations(GovernanceDb db) : IOwnership
{
    public Sentence Title => new("Obligations");

    public Task<int> CountAsync(int account, CancellationToken cancel) => db.Obligations.CountAsync(obligation => obligation.OwnerId == account, cancel);

    public async Task HandOverAsync(int from, int to, CancellationToken cancel)
    {
        foreach (var obligation in await db.Obligations.Where(obligation => obligation.OwnerId == from).ToListAsync(cancel))
        {
            obligation.HandOver(to);
        }
    }
}
