using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Files;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Timeline;

namespace VendorGovernance.Vendors.Subcontractors;

[Route("vendors/{vendorId:int}/subcontractors"), Authorize(Permissions.ViewVendors)]
public sealed class SubcontractorsController(GovernanceDb db, FileStore files, Happenings happenings, Clock clock) : VendorPartController(db)
{
    [HttpGet]
    public async Task<IActionResult> Index(int vendorId, CancellationToken cancel) =>
        await VendorAsync(vendorId, cancel) is null ? NotFound() : View(SubcontractorTree.Of(await AllAsync(vendorId, cancel)));

    [HttpGet("new"), Authorize(Permissions.EditVendors)]
    public async Task<IActionResult> New(int vendorId, int? above, CancellationToken cancel) =>
        await VendorAsync(vendorId, cancel) is null ? NotFound() : await FormAsync(vendorId, 0, new SubcontractorForm { AboveId = above }, cancel);

    [HttpPost, Authorize(Permissions.EditVendors)]
    public async Task<IActionResult> Create(int vendorId, SubcontractorForm form, CancellationToken cancel)
    {
        if (await VendorAsync(vendorId, cancel) is null)
        {
            return NotFound();
        }

        await CheckAsync(vendorId, 0, form, cancel);
        if (await AcceptedAsync(async () => Db.Subcontractors.Add(Subcontractor.Of(vendorId, form.ToDetails(), await KeptAsync(form, cancel), clock.Today))))
        {
            happenings.Note(nameof(Vendor), vendorId, vendorId, new Sentence("A subcontractor was added: {0}.", form.Name), null, PathOf(vendorId));
            await Db.SaveChangesAsync(cancel);
            Confirm("Saved.");
            return RedirectToAction(nameof(Index), new { vendorId });
        }

        return await FormAsync(vendorId, 0, form, cancel);
    }

    [HttpGet("{id:int}/edit"), Authorize(Permissions.EditVendors)]
    public async Task<IActionResult> Edit(int vendorId, int id, CancellationToken cancel) =>
        await FindAsync(vendorId, id, cancel) is { } subcontractor ? await FormAsync(vendorId, id, SubcontractorForm.Of(subcontractor), cancel) : NotFound();

    [HttpPost("{id:int}/edit"), Authorize(Permissions.EditVendors)]
    public async Task<IActionResult> Update(int vendorId, int id, SubcontractorForm form, CancellationToken cancel)
    {
        if (await FindAsync(vendorId, id, cancel) is not { } subcontractor)
        {
            return NotFound();
        }

        await CheckAsync(vendorId, id, form, cancel);
        if (await AcceptedAsync(async () => subcontractor.Revise(form.ToDetails(), await KeptAsync(form, cancel), clock.Today))
            && await SavedAsync(subcontractor, form, SubcontractorForm.Of, cancel))
        {
            Confirm("Saved.");
            return RedirectToAction(nameof(Index), new { vendorId });
        }

        return await FormAsync(vendorId, id, form, cancel);
    }

    [HttpGet("{id:int}/consent")]
    public async Task<IActionResult> Consent(int vendorId, int id, CancellationToken cancel) =>
        (await FindAsync(vendorId, id, cancel))?.ConsentFileId is { } file ? await this.AttachmentAsync(files, file, cancel) : NotFound();

    private async Task<Subcontractor?> FindAsync(int vendorId, int id, CancellationToken cancel) => await VendorAsync(vendorId, cancel) is null
        ? null
        : await Db.Subcontractors.Include(found => found.ConsentFile).SingleOrDefaultAsync(found => found.Id == id && found.VendorId == vendorId, cancel);

    private Task<List<Subcontractor>> AllAsync(int vendorId, CancellationToken cancel) =>
        Db.Subcontractors.AsNoTracking().Include(found => found.ConsentFile).Where(found => found.VendorId == vendorId).ToListAsync(cancel);

    private async Task CheckAsync(int vendorId, int id, SubcontractorForm form, CancellationToken cancel)
    {
        var all = await AllAsync(vendorId, cancel);
        if (form.AboveId is { } above && (all.TrueForAll(found => found.Id != above) || (id != 0 && SubcontractorTree.IsCycle(id, above, all))))
        {
            ModelState.AddModelError(nameof(form.AboveId), T["A firm works for the vendor or for another of its subcontractors, never for itself."]);
        }
    }

    private async Task<StoredFile?> KeptAsync(SubcontractorForm form, CancellationToken cancel) =>
        form.File is null ? null : await files.KeepAsync(form.File, nameof(form.File), cancel);

    private async Task<IActionResult> FormAsync(int vendorId, int id, SubcontractorForm form, CancellationToken cancel)
    {
        var all = SubcontractorTree.Of(await AllAsync(vendorId, cancel));
        ViewBag.Aboves = all.Where(found => found.Subcontractor.Id != id)
            .Select(found => new SelectListItem(found.Subcontractor.Name, found.Subcontractor.Id.ToString(T.Culture))).ToList();
        ViewBag.Countries = CountryChoices.Of(T);
        return FormPage(form);
    }

    private static string PathOf(int vendorId) => string.Create(Languages.English, $"/vendors/{vendorId}/subcontractors");
}
