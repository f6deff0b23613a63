using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;

namespace VendorGovernance.Contracts;

/// <summary>Many contracts get a new owner at once: all of those that were ticked, or none.</summary>
[Route("contracts/owners"), Authorize(Permissions.EditContracts)]
public sealed class ContractOwnersController(GovernanceDb db) : RecordController(db)
{
    [HttpPost]
    public async Task<IActionResult> Update(List<int> ids, int? ownerId, string? returnUrl, CancellationToken cancel)
    {
        if (ids.Count == 0)
        {
            Confirm("No contract was selected, so nothing was changed.");
        }
        else if (!await Db.Users.AnyAsync(account => account.Id == ownerId && account.VendorId == null && account.IsActive, cancel))
        {
            Confirm("Choose the new owner first; nothing was changed.");
        }
        else
        {
            await HandOverAsync(ids, ownerId!.Value, cancel);
        }

        return BackTo(returnUrl, "/contracts");
    }

    private async Task HandOverAsync(List<int> ids, int owner, CancellationToken cancel)
    {
        var contracts = await Db.Contracts.VisibleTo(User).Where(contract => ids.Contains(contract.Id)).ToListAsync(cancel);
        contracts.ForEach(contract => contract.HandOver(owner));
        try
        {
            await Db.SaveChangesAsync(cancel);
            Confirm("{0} contracts have a new owner.", contracts.Count);
        }
        catch (DbUpdateConcurrencyException)
        {
            Confirm("Someone else saved one of these contracts at the same moment. Nothing was changed; please try again.");
        }
    }
}
