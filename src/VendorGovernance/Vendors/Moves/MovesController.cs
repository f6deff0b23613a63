using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using VendorGovernance.Accounts;
using VendorGovernance.Data;

namespace VendorGovernance.Vendors.Moves;

[Route("vendors/{vendorId:int}/moves/{move}"), Authorize(Permissions.EditVendors)]
public sealed class MovesController(GovernanceDb db, VendorMoveDesk desk) : VendorPartController(db)
{
    [HttpGet]
    public async Task<IActionResult> New(int vendorId, string move, CancellationToken cancel) =>
        await VendorAsync(vendorId, cancel) is { } vendor && VendorMoves.ByHand(move) is { } wanted
            ? await PageAsync(vendor, wanted, new MoveForm { Version = vendor.Version }, cancel)
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(int vendorId, string move, MoveForm form, CancellationToken cancel)
    {
        if (await VendorAsync(vendorId, cancel) is not { } vendor || VendorMoves.ByHand(move) is not { } wanted)
        {
            return NotFound();
        }

        if (await AcceptedAsync(() => desk.MoveAsync(vendor, wanted, form.Reason, cancel))
            && await SavedAsync(vendor, form, _ => new MoveForm(), cancel))
        {
            Confirm("Saved.");
            return ToVendor(vendorId);
        }

        return await PageAsync(vendor, wanted, form, cancel);
    }

    private async Task<IActionResult> PageAsync(Vendor vendor, VendorMove move, MoveForm form, CancellationToken cancel) =>
        FormPage(new MovePage(vendor, move, await desk.AgainstAsync(vendor, move, cancel), form));
}
