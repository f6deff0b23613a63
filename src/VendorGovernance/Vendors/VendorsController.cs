using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web.Lists;
using VendorGovernance.Platform.Web.Related;

namespace VendorGovernance.Vendors;

[Route("vendors"), Authorize(Permissions.ViewVendors)]
public sealed class VendorsController(GovernanceDb db, Clock clock, RelatedLists<Vendor> related) : RecordController(db)
{
    private static readonly Sentence CodeIsTaken = "Another vendor already has this code.";

    [HttpGet]
    public async Task<IActionResult> Index(ListRequest request, CancellationToken cancel) =>
        View(await Rows(request).PageAsync(request, cancel));

    [HttpGet("export/{format}")]
    public Task<IActionResult> Export(string format, ListRequest request, CancellationToken cancel) =>
        this.ExportedAsync(format, "vendors", Rows(request), VendorColumns.All, User.Zone(), cancel);

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } vendor)
        {
            return NotFound();
        }

        return View(new VendorPage(vendor, await related.OfAsync(id, User, User.May, cancel)));
    }

    [HttpGet("new"), Authorize(Permissions.EditVendors)]
    public IActionResult New() => FormPage(new VendorForm());

    [HttpPost, Authorize(Permissions.EditVendors)]
    public async Task<IActionResult> Create(VendorForm form, CancellationToken cancel)
    {
        Vendor? vendor = null;
        if (Accepted(() => Db.Vendors.Add(vendor = Vendor.Register(form.ToDetails(), clock.UtcNow)))
            && await SavedAsync(vendor!, form, VendorForm.Of, nameof(form.Code), CodeIsTaken, cancel))
        {
            Confirm("Vendor registered.");
            return RedirectToAction(nameof(Show), new { id = vendor!.Id });
        }

        return FormPage(form);
    }

    [HttpGet("{id:int}/edit"), Authorize(Permissions.EditVendors)]
    public async Task<IActionResult> Edit(int id, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } vendor ? FormPage(VendorForm.Of(vendor)) : NotFound();

    [HttpPost("{id:int}/edit"), Authorize(Permissions.EditVendors)]
    public async Task<IActionResult> Update(int id, VendorForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } vendor)
        {
            return NotFound();
        }

        if (Accepted(() => vendor.Revise(form.ToDetails()))
            && await SavedAsync(vendor, form, VendorForm.Of, nameof(form.Code), CodeIsTaken, cancel))
        {
            Confirm("Saved.");
            return RedirectToAction(nameof(Show), new { id });
        }

        return FormPage(form);
    }

    [HttpPost("{id:int}/archiving"), Authorize(Permissions.EditVendors)]
    public async Task<IActionResult> Archive(int id, CancellationToken cancel) =>
        await ArchivedAsync(await FindAsync(id, cancel), clock.UtcNow, nameof(Show), cancel);

    [HttpPost("{id:int}/restoring"), Authorize(Permissions.EditVendors)]
    public async Task<IActionResult> Restore(int id, CancellationToken cancel) =>
        await ArchivedAsync(await FindAsync(id, cancel), null, nameof(Show), cancel);

    private IQueryable<VendorRow> Rows(ListRequest request) =>
        Db.Vendors.VisibleTo(User).InUse(request.Archived).Matching(request.Q).Sorted(request, T.IsChinese).AsRows();

    private Task<Vendor?> FindAsync(int id, CancellationToken cancel) =>
        Db.Vendors.VisibleTo(User).SingleOrDefaultAsync(vendor => vendor.Id == id, cancel);
}
