using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Vendors.References;

[Route("vendors/{vendorId:int}/references"), Authorize(Permissions.ViewVendors)]
public sealed class ReferencesController(GovernanceDb db, Clock clock) : VendorPartController(db)
{
    [HttpGet]
    public async Task<IActionResult> Index(int vendorId, CancellationToken cancel) => await VendorAsync(vendorId, cancel) is null
        ? NotFound()
        : View(await Db.ReferenceCases.AsNoTracking().Include(reference => reference.CheckedBy).OfVendor(vendorId).ToListAsync(cancel));

    [HttpGet("new"), Authorize(Permissions.ScreenVendors)]
    public async Task<IActionResult> New(int vendorId, CancellationToken cancel) =>
        await VendorAsync(vendorId, cancel) is null ? NotFound() : FormPage(new ReferenceForm());

    [HttpPost, Authorize(Permissions.ScreenVendors)]
    public async Task<IActionResult> Create(int vendorId, ReferenceForm form, CancellationToken cancel)
    {
        if (await VendorAsync(vendorId, cancel) is null)
        {
            return NotFound();
        }

        if (Accepted(() => Db.ReferenceCases.Add(ReferenceCase.Of(vendorId, form.ToDetails(), User.AccountId(), clock.Today))))
        {
            await Db.SaveChangesAsync(cancel);
            Confirm("Saved.");
            return RedirectToAction(nameof(Index), new { vendorId });
        }

        return FormPage(form);
    }

    [HttpGet("{id:int}/edit"), Authorize(Permissions.ScreenVendors)]
    public async Task<IActionResult> Edit(int vendorId, int id, CancellationToken cancel) =>
        await FindAsync(vendorId, id, cancel) is { } reference ? FormPage(ReferenceForm.Of(reference)) : NotFound();

    [HttpPost("{id:int}/edit"), Authorize(Permissions.ScreenVendors)]
    public async Task<IActionResult> Update(int vendorId, int id, ReferenceForm form, CancellationToken cancel)
    {
        if (await FindAsync(vendorId, id, cancel) is not { } reference)
        {
            return NotFound();
        }

        if (Accepted(() => reference.Revise(form.ToDetails(), User.AccountId(), clock.Today)) && await SavedAsync(reference, form, ReferenceForm.Of, cancel))
        {
            Confirm("Saved.");
            return RedirectToAction(nameof(Index), new { vendorId });
        }

        return FormPage(form);
    }

    private async Task<ReferenceCase?> FindAsync(int vendorId, int id, CancellationToken cancel) => await VendorAsync(vendorId, cancel) is null
        ? null
        : await Db.ReferenceCases.SingleOrDefaultAsync(reference => reference.Id == id && reference.VendorId == vendorId, cancel);
}
