using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Vendors.Approvals;

[Route("vendors/{vendorId:int}/waivers"), Authorize(Permissions.ViewVendors)]
public sealed class WaiversController(GovernanceDb db, WaiverDesk desk, Clock clock, IOptions<VendorRules> rules) : VendorPartController(db)
{
    [HttpGet("new"), Authorize(Permissions.ScreenVendors)]
    public async Task<IActionResult> New(int vendorId, CancellationToken cancel) =>
        await VendorAsync(vendorId, cancel) is null ? NotFound() : Form(new WaiverForm());

    [HttpPost, Authorize(Permissions.ScreenVendors)]
    public async Task<IActionResult> Create(int vendorId, WaiverForm form, CancellationToken cancel)
    {
        if (await VendorAsync(vendorId, cancel) is not { } vendor)
        {
            return NotFound();
        }

        ApprovalWaiver? waiver = null;
        if (Accepted(() => waiver = desk.Ask(vendor, form.Reason!, form.Until!.Value, User.AccountId())))
        {
            await Db.SaveChangesAsync(cancel);
            Confirm("Asked for. A second person decides.");
            return RedirectToAction(nameof(Show), new { vendorId, id = waiver!.Id });
        }

        return Form(form);
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int vendorId, int id, CancellationToken cancel) =>
        await FindAsync(vendorId, id, cancel) is { } waiver ? View(waiver) : NotFound();

    [HttpPost("{id:int}/decision"), Authorize(Permissions.ReviewScreenings)]
    public async Task<IActionResult> Decide(int vendorId, int id, WaiverDecisionForm form, CancellationToken cancel)
    {
        if (await FindAsync(vendorId, id, cancel) is not { } waiver)
        {
            return NotFound();
        }

        if (await AcceptedAsync(() => desk.DecideAsync(waiver.Vendor!, waiver, form.Decision == "grant", form.Reason, User.AccountId(), cancel))
            && await SavedAsync(waiver, form, _ => form, cancel))
        {
            Confirm("Saved.");
            return RedirectToAction(nameof(Show), new { vendorId, id });
        }

        return FormPage(waiver, nameof(Show));
    }

    [HttpPost("{id:int}/end"), Authorize(Permissions.ReviewScreenings)]
    public async Task<IActionResult> End(int vendorId, int id, CancellationToken cancel)
    {
        if (await FindAsync(vendorId, id, cancel) is not { } waiver)
        {
            return NotFound();
        }

        if (await AcceptedAsync(() => desk.EndAsync(waiver.Vendor!, waiver, cancel)))
        {
            await Db.SaveChangesAsync(cancel);
            Confirm("Saved.");
            return RedirectToAction(nameof(Show), new { vendorId, id });
        }

        return FormPage(waiver, nameof(Show));
    }

    private async Task<ApprovalWaiver?> FindAsync(int vendorId, int id, CancellationToken cancel) => await VendorAsync(vendorId, cancel) is null
        ? null
        : await Db.ApprovalWaivers.Include(waiver => waiver.Vendor).Include(waiver => waiver.AskedBy).Include(waiver => waiver.DecidedBy)
            .SingleOrDefaultAsync(waiver => waiver.Id == id && waiver.VendorId == vendorId, cancel);

    private ViewResult Form(WaiverForm form)
    {
        ViewBag.Latest = clock.Today.AddDays(rules.Value.MostWaiverDays);
        return FormPage(form);
    }
}
