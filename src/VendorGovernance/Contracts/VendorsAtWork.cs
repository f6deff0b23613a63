using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Vendors;
using VendorGovernance.Vendors.Approvals;
using VendorGovernance.Vendors.Moves;

namespace VendorGovernance.Contracts;

/// <summary>What contracts mean for their vendors: without a valid approval none begins, with the first the work begins, with the last it ends.</summary>
public sealed class VendorsAtWork(GovernanceDb db, VendorApprovals approvals, VendorMoveDesk moves)
{
    /// <summary>Null where the vendor may have an active contract on the day; otherwise why not.</summary>
    public async Task<Sentence?> WhyNotAsync(int vendorId, DateOnly day, CancellationToken cancel) => (await approvals.OnAsync(vendorId, day, cancel)).WhyNot;

    public async Task EngageAsync(int vendorId, CancellationToken cancel) => moves.Engage(await VendorAsync(vendorId, cancel));

    public async Task OffboardAfterAsync(Contract contract, CancellationToken cancel)
    {
        var states = ContractStates.Binding;
        if (!await db.Contracts.AnyAsync(other => other.Id != contract.Id && other.VendorId == contract.VendorId && other.ArchivedAt == null && states.Contains(other.State), cancel))
        {
            moves.Offboard(await VendorAsync(contract.VendorId, cancel), contract.Number);
        }
    }

    private Task<Vendor> VendorAsync(int id, CancellationToken cancel) => db.Vendors.SingleAsync(vendor => vendor.Id == id, cancel);
}
