using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Time;
using VendorGovernance.Vendors;

namespace VendorGovernance.Audits.Findings;

[Route("findings"), Authorize(Permissions.ViewFindings)]
public sealed class FindingsController(GovernanceDb db, Clock clock) : RecordController(db)
{
    [HttpGet]
    public async Task<IActionResult> Index(FindingList list, CancellationToken cancel)
    {
        ViewBag.Vendors = await Db.VendorChoicesAsync(User, list.Vendor, T, cancel);
        ViewBag.Owners = await Db.OwnerChoicesAsync(list.Owner, cancel);
        return View(await Rows(list).PageAsync(list, cancel));
    }

    [HttpGet("export/{format}")]
    public Task<IActionResult> Export(string format, FindingList list, CancellationToken cancel) =>
        this.ExportedAsync(format, "findings", Rows(list), FindingColumns.On(clock.Today), User.Zone(), cancel);

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id, CancellationToken cancel)
    {
        var finding = await Db.Findings.VisibleTo(User)
            .Include(found => found.Vendor)
            .Include(found => found.Owner)
            .SingleOrDefaultAsync(found => found.Id == id, cancel);
        return finding is null ? NotFound() : View(new FindingPage(finding, clock.Today));
    }

    [HttpGet("new"), Authorize(Permissions.LogFindings)]
    public Task<IActionResult> New(int? vendor, CancellationToken cancel) =>
        FormAsync(new FindingForm { VendorId = vendor, FoundOn = clock.Today }, vendor, cancel);

    [HttpPost, Authorize(Permissions.LogFindings)]
    public async Task<IActionResult> Create(FindingForm form, CancellationToken cancel)
    {
        await CheckChoicesAsync(form, cancel);
        Finding? finding = null;
        if (Accepted(() => Db.Findings.Add(finding = Finding.Log(form.ToDetails(), form.VendorId!.Value, form.OwnerId, clock.Today, clock.UtcNow)))
            && await SavedAsync(finding!, form, FindingForm.Of, cancel))
        {
            Confirm("Finding logged.");
            return RedirectToAction(nameof(Show), new { id = finding!.Id });
        }

        return await FormAsync(form, form.VendorId, cancel);
    }

    [HttpGet("{id:int}/edit"), Authorize(Permissions.LogFindings)]
    public async Task<IActionResult> Edit(int id, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } finding ? await FormAsync(FindingForm.Of(finding), finding.VendorId, cancel) : NotFound();

    [HttpPost("{id:int}/edit"), Authorize(Permissions.LogFindings)]
    public async Task<IActionResult> Update(int id, FindingForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } finding)
        {
            return NotFound();
        }

        await CheckChoicesAsync(form, cancel);
        if (Accepted(() => finding.Revise(form.ToDetails(), form.VendorId!.Value, form.OwnerId, clock.Today))
            && await SavedAsync(finding, form, FindingForm.Of, cancel))
        {
            Confirm("Saved.");
            return RedirectToAction(nameof(Show), new { id });
        }

        return await FormAsync(form, form.VendorId, cancel);
    }

    [HttpPost("{id:int}/archiving"), Authorize(Permissions.LogFindings)]
    public async Task<IActionResult> Archive(int id, CancellationToken cancel) =>
        await ArchivedAsync(await FindAsync(id, cancel), clock.UtcNow, nameof(Show), cancel);

    [HttpPost("{id:int}/restoring"), Authorize(Permissions.LogFindings)]
    public async Task<IActionResult> Restore(int id, CancellationToken cancel) =>
        await ArchivedAsync(await FindAsync(id, cancel), null, nameof(Show), cancel);

    private IQueryable<FindingRow> Rows(FindingList list) => Db.Findings.VisibleTo(User).Fitting(list, clock.Today).Sorted(list).AsRows();

    private Task<Finding?> FindAsync(int id, CancellationToken cancel) =>
        Db.Findings.VisibleTo(User).SingleOrDefaultAsync(finding => finding.Id == id, cancel);

    /// <summary>A choice that was not offered is refused like one that was not made.</summary>
    private async Task CheckChoicesAsync(FindingForm form, CancellationToken cancel)
    {
        if (form.VendorId is { } vendor && !await Db.Vendors.VisibleTo(User).AnyAsync(found => found.Id == vendor, cancel))
        {
            ModelState.AddModelError(nameof(form.VendorId), T["This vendor does not exist."]);
        }

        if (form.OwnerId is { } owner && !await Db.Users.AnyAsync(found => found.Id == owner && found.VendorId == null, cancel))
        {
            ModelState.AddModelError(nameof(form.OwnerId), T["This person does not exist."]);
        }
    }

    private async Task<IActionResult> FormAsync(FindingForm form, int? chosenVendor, CancellationToken cancel)
    {
        ViewBag.Vendors = await Db.VendorChoicesAsync(User, chosenVendor, T, cancel);
        ViewBag.Owners = await Db.OwnerChoicesAsync(form.OwnerId, cancel);
        return FormPage(form);
    }
}
