using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Vendors.Moves;

namespace VendorGovernance.Contracts;

/// <summary>A vendor stays open until each of its contracts is closed.</summary>
internal sealed class OpenContracts(GovernanceDb db) : IVendorClosingCondition
{
    private const int MostNamed = 10;

    public async Task<IReadOnlyList<Sentence>> OpenAsync(int vendorId, CancellationToken cancel)
    {
        var open = await db.Contracts.OpenOf(vendorId).Take(MostNamed).Select(contract => new { contract.Number, contract.State }).ToListAsync(cancel);
        return [.. open.Select(contract => new Sentence("Contract {0} is not closed yet: {1}.", contract.Number, contract.State))];
    }
}
