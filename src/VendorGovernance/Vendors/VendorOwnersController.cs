using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;

namespace VendorGovernance.Vendors;

/// <summary>Many vendors get a new owner at once.</summary>
[Route("vendors/owners"), Authorize(Permissions.EditVendors)]
public sealed class VendorOwnersController(GovernanceDb db) : RecordController(db)
{
    [HttpPost]
    public async Task<IActionResult> Update(List<int> ids, int? ownerId, string? returnUrl, CancellationToken cancel)
    {
        var isPerson = await Db.Users.AnyAsync(account => account.Id == ownerId && account.VendorId == null && account.IsActive, cancel);
        if (ids.Count == 0 || !isPerson)
        {
            Confirm(ids.Count == 0 ? "No vendor was selected, so nothing was changed." : "Choose the new owner first; nothing was changed.");
            return BackTo(returnUrl, "/vendors");
        }

        var vendors = await Db.Vendors.VisibleTo(User).Where(vendor => ids.Contains(vendor.Id)).ToListAsync(cancel);
        foreach (var vendor in vendors)
        {
            vendor.HandOver(ownerId!.Value);
        }

        await SaveAsync(vendors.Count, cancel);
        return BackTo(returnUrl, "/vendors");
    }

    private async Task SaveAsync(int count, CancellationToken cancel)
    {
        try
        {
            await Db.SaveChangesAsync(cancel);
            Confirm("{0} vendors have a new owner.", count);
        }
        catch (DbUpdateConcurrencyException)
        {
            Confirm("Someone else saved one of these vendors at the same moment. Nothing was changed; please try again.");
        }
    }
}
