using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts.HandingOver;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts;

internal sealed class OwnedContracts(GovernanceDb db) : IOwnership
{
    public Sentence Title => new("Contracts");

    public Task<int> CountAsync(int account, CancellationToken cancel) => db.Contracts.CountAsync(contract => contract.OwnerId == account, cancel);

    public async Task HandOverAsync(int from, int to, CancellationToken cancel)
    {
        foreach (var contract in await db.Contracts.Where(contract => contract.OwnerId == from).ToListAsync(cancel))
        {
            contract.HandOver(to);
        }
    }
}
