using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts.HandingOver;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Vendors;

internal sealed class OwnedVendors(GovernanceDb db) : IOwnership
{
    public Sentence Title => new("Vendors");

    public Task<int> CountAsync(int account, CancellationToken cancel) => db.Vendors.CountAsync(vendor => vendor.OwnerId == account, cancel);

    public async Task HandOverAsync(int from, int to, CancellationToken cancel)
    {
        foreach (var vendor in await db.Vendors.Where(vendor => vendor.OwnerId == from).ToListAsync(cancel))
        {
            vendor.HandOver(to);
        }
    }
}
