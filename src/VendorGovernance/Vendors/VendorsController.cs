using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Vendors;

[Route("vendors"), Authorize(Permissions.ViewVendors)]
public sealed class VendorsController(GovernanceDb db, Clock clock, VendorPages pages) : RecordController(db)
{
    private static readonly Sentence CodeIsTaken = "Another vendor already has this code.";

    [HttpGet]
    public async Task<IActionResult> Index(VendorList list, CancellationToken cancel)
    {
        ViewBag.Owners = await Db.OwnerChoicesAsync(list.Owner, cancel);
        ViewBag.Countries = CountryChoices.Of(T, await Db.Vendors.Where(vendor => vendor.Country != null).Select(vendor => vendor.Country!).Distinct().ToListAsync(cancel));
        return View(await Rows(list).PageAsync(list, cancel));
    }

    [HttpGet("export/{format}")]
    public Task<IActionResult> Export(string format, VendorList list, CancellationToken cancel) =>
        this.ExportedAsync(format, "vendors", Rows(list), VendorColumns.All, User.Zone(), cancel);

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id, CancellationToken cancel) =>
        await pages.OfAsync(id, User, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("new"), Authorize(Permissions.EditVendors)]
    public Task<IActionResult> New(CancellationToken cancel) => FormAsync(new VendorForm(), cancel);

    [HttpPost, Authorize(Permissions.EditVendors)]
    public async Task<IActionResult> Create(VendorForm form, CancellationToken cancel)
    {
        await CheckAsync(form, 0, cancel);
        Vendor? vendor = null;
        if (Accepted(() => Db.Vendors.Add(vendor = Vendor.Register(form.ToDetails(), clock.UtcNow)))
            && await SavedAsync(vendor!, form, VendorForm.Of, nameof(form.Code), CodeIsTaken, cancel))
        {
            Confirm("Vendor registered.");
            return RedirectToAction(nameof(Show), new { id = vendor!.Id });
        }

        return await FormAsync(form, cancel);
    }

    [HttpGet("{id:int}/edit"), Authorize(Permissions.EditVendors)]
    public async Task<IActionResult> Edit(int id, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } vendor ? await FormAsync(VendorForm.Of(vendor), cancel) : NotFound();

    [HttpPost("{id:int}/edit"), Authorize(Permissions.EditVendors)]
    public async Task<IActionResult> Update(int id, VendorForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } vendor)
        {
            return NotFound();
        }

        await CheckAsync(form, id, cancel);
        if (Accepted(() => vendor.Revise(form.ToDetails()))
            && await SavedAsync(vendor, form, VendorForm.Of, nameof(form.Code), CodeIsTaken, cancel))
        {
            Confirm("Saved.");
            return RedirectToAction(nameof(Show), new { id });
        }

        return await FormAsync(form, cancel);
    }

    [HttpPost("{id:int}/archiving"), Authorize(Permissions.EditVendors)]
    public async Task<IActionResult> Archive(int id, CancellationToken cancel) =>
        await ArchivedAsync(await FindAsync(id, cancel), clock.UtcNow, nameof(Show), cancel);

    [HttpPost("{id:int}/restoring"), Authorize(Permissions.EditVendors)]
    public async Task<IActionResult> Restore(int id, CancellationToken cancel) =>
        await ArchivedAsync(await FindAsync(id, cancel), null, nameof(Show), cancel);

    private IQueryable<VendorRow> Rows(VendorList list) =>
        Db.Vendors.VisibleTo(User).Fitting(list, clock.Today).Sorted(list, T.IsChinese).AsRows();

    private Task<Vendor?> FindAsync(int id, CancellationToken cancel) =>
        Db.Vendors.VisibleTo(User).Include(vendor => vendor.Identifiers).SingleOrDefaultAsync(vendor => vendor.Id == id, cancel);

    private async Task CheckAsync(VendorForm form, int id, CancellationToken cancel)
    {
        foreach (var (field, problem) in await Db.ProblemsAsync(form, id, cancel))
        {
            ModelState.AddModelError(field, T[problem]);
        }
    }

    private async Task<IActionResult> FormAsync(VendorForm form, CancellationToken cancel)
    {
        ViewBag.Owners = await Db.OwnerChoicesAsync(form.OwnerId, cancel);
        ViewBag.Parents = await Db.VendorChoicesAsync(User, form.ParentId, T, cancel);
        ViewBag.Countries = CountryChoices.Of(T);
        return FormPage(form);
    }
}
