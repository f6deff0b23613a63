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

namespace VendorGovernance.Vendors.Certificates;

[Route("certificates"), Authorize(Permissions.ViewVendors)]
public sealed class CertificatesController(GovernanceDb db, FileStore files, Happenings happenings, Clock clock) : RecordController(db)
{
    [HttpGet]
    public async Task<IActionResult> Index(CertificateList list, CancellationToken cancel)
    {
        ViewBag.Vendors = await Db.VendorChoicesAsync(User, list.Vendor, T, cancel);
        return View(await Rows(list).PageAsync(list, cancel));
    }

    [HttpGet("export/{format}")]
    public Task<IActionResult> Export(string format, CertificateList list, CancellationToken cancel) =>
        this.ExportedAsync(format, "certificates", Rows(list), CertificateColumns.On(clock.Today), User.Zone(), cancel);

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id, CancellationToken cancel) => await PageAsync(id, new VerificationForm(), cancel);

    [HttpGet("new"), Authorize(Permissions.EditCertificates)]
    public Task<IActionResult> New(int? vendor, CancellationToken cancel) => FormAsync(new CertificateForm { VendorId = vendor }, 0, cancel);

    [HttpPost, Authorize(Permissions.EditCertificates)]
    public async Task<IActionResult> Create(CertificateForm form, CancellationToken cancel)
    {
        await CheckAsync(form, cancel);
        Certificate? certificate = null;
        if (await AcceptedAsync(async () => certificate = Certificate.Register(form.VendorId!.Value, form.ToDetails(), await KeptAsync(form, cancel), clock.UtcNow)))
        {
            await Db.TogetherAsync(() => AddAsync(certificate!, cancel), cancel);
            Confirm("Certificate added.");
            return RedirectToAction(nameof(Show), new { id = certificate!.Id });
        }

        return await FormAsync(form, 0, cancel);
    }

    [HttpGet("{id:int}/edit"), Authorize(Permissions.EditCertificates)]
    public async Task<IActionResult> Edit(int id, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } certificate ? await FormAsync(CertificateForm.Of(certificate), id, cancel) : NotFound();

    [HttpPost("{id:int}/edit"), Authorize(Permissions.EditCertificates)]
    public async Task<IActionResult> Update(int id, CertificateForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } certificate)
        {
            return NotFound();
        }

        form.VendorId = certificate.VendorId;
        ModelState.Remove(nameof(form.VendorId));
        await CheckAsync(form, cancel);
        if (await AcceptedAsync(async () => certificate.Revise(form.ToDetails(), await KeptAsync(form, cancel)))
            && await SavedAsync(certificate, form, CertificateForm.Of, cancel))
        {
            Confirm("Saved.");
            return RedirectToAction(nameof(Show), new { id });
        }

        return await FormAsync(form, id, cancel);
    }

    [HttpPost("{id:int}/verification"), Authorize(Permissions.EditCertificates)]
    public async Task<IActionResult> Verify(int id, VerificationForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } certificate)
        {
            return NotFound();
        }

        if (Accepted(() => Verify(certificate, form)) && await SavedAsync(certificate, form, _ => form, cancel))
        {
            Confirm("Saved.");
            return RedirectToAction(nameof(Show), new { id });
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await PageAsync(id, form, cancel);
    }

    [HttpGet("{id:int}/file")]
    public async Task<IActionResult> File(int id, CancellationToken cancel) =>
        (await FindAsync(id, cancel))?.DocumentId is { } file ? await this.AttachmentAsync(files, file, cancel) : NotFound();

    [HttpPost("{id:int}/archiving"), Authorize(Permissions.EditCertificates)]
    public async Task<IActionResult> Archive(int id, CancellationToken cancel) =>
        await ArchivedAsync(await FindAsync(id, cancel), clock.UtcNow, nameof(Show), cancel);

    [HttpPost("{id:int}/restoring"), Authorize(Permissions.EditCertificates)]
    public async Task<IActionResult> Restore(int id, CancellationToken cancel) =>
        await ArchivedAsync(await FindAsync(id, cancel), null, nameof(Show), cancel);

    /// <summary>The timeline names the certificate by its number, so that has to be stored first.</summary>
    private async Task AddAsync(Certificate certificate, CancellationToken cancel)
    {
        Db.Certificates.Add(certificate);
        await Db.SaveChangesAsync(cancel);
        Note(certificate, new Sentence("A certificate was added: {0}.", NameOf(certificate)), null);
        await Db.SaveChangesAsync(cancel);
    }

    private IQueryable<CertificateRow> Rows(CertificateList list) =>
        Db.Certificates.VisibleTo(User).Fitting(list, Db, clock.Today).Sorted(list).AsRows(Db);

    private Task<Certificate?> FindAsync(int id, CancellationToken cancel) =>
        Db.Certificates.VisibleTo(User).Include(certificate => certificate.Document).SingleOrDefaultAsync(certificate => certificate.Id == id, cancel);

    private void Verify(Certificate certificate, VerificationForm form)
    {
        var isAccepted = form.Decision == "accept";
        certificate.Verify(isAccepted, form.Note!, User.AccountId(), clock.Today);
        Note(certificate, isAccepted ? new Sentence("A certificate was verified: {0}.", NameOf(certificate)) : new Sentence("A certificate was not accepted: {0}.", NameOf(certificate)), form.Note);
    }

    private async Task<StoredFile?> KeptAsync(CertificateForm form, CancellationToken cancel) =>
        form.File is null ? null : await files.KeepAsync(form.File, nameof(form.File), cancel);

    private void Note(Certificate certificate, Sentence what, string? reason) =>
        happenings.Note(nameof(Certificate), certificate.Id, certificate.VendorId, what, reason);

    private static Sentence NameOf(Certificate certificate) => CertificateKinds.NameOf(certificate.Kind, certificate.OtherName, certificate.Level);

    private async Task CheckAsync(CertificateForm form, CancellationToken cancel)
    {
        if (form.VendorId is { } vendor && !await Db.Vendors.VisibleTo(User).AnyAsync(found => found.Id == vendor, cancel))
        {
            ModelState.AddModelError(nameof(form.VendorId), T["This vendor does not exist."]);
        }

        if (form.ReplacesId is { } replaced && !await Db.Certificates.AnyAsync(found => found.Id == replaced && found.VendorId == form.VendorId, cancel))
        {
            ModelState.AddModelError(nameof(form.ReplacesId), T["This certificate is not one of the same vendor."]);
        }
    }

    private async Task<IActionResult> PageAsync(int id, VerificationForm form, CancellationToken cancel)
    {
        var certificate = await Db.Certificates.VisibleTo(User).AsNoTracking()
            .Include(found => found.Vendor).Include(found => found.Document).Include(found => found.VerifiedBy).Include(found => found.Replaces)
            .SingleOrDefaultAsync(found => found.Id == id, cancel);
        if (certificate is null)
        {
            return NotFound();
        }

        var replacedBy = await Db.Certificates.Where(other => other.ReplacesId == id && other.IsAccepted == true && other.ArchivedAt == null).AsRows(Db).FirstOrDefaultAsync(cancel);
        return View(nameof(Show), new CertificatePage(certificate, replacedBy, clock.Today, form));
    }

    private async Task<IActionResult> FormAsync(CertificateForm form, int id, CancellationToken cancel)
    {
        ViewBag.Id = id;
        ViewBag.Vendors = await Db.VendorChoicesAsync(User, form.VendorId, T, cancel);
        var others = await Db.Certificates.VisibleTo(User).InUse().Where(other => other.VendorId == form.VendorId && other.Id != id).Sorted(new()).AsRows(Db).ToListAsync(cancel);
        ViewBag.Replacess = others.Select(other => new SelectListItem($"{T[other.Name]} · {other.Number}", other.Id.ToString(T.Culture))).ToList();
        return FormPage(form);
    }
}
