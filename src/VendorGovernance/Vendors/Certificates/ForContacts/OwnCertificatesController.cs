using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Files;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web;
using VendorGovernance.Timeline;

namespace VendorGovernance.Vendors.Certificates.ForContacts;

[Route("certificates"), ForContacts, Authorize(Permissions.ViewOwnCertificates)]
public sealed class OwnCertificatesController(GovernanceDb db, FileStore files, Happenings happenings, Clock clock) : AppController
{
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await db.OwnCertificates(User).NextToEnd().ToListAsync(cancel));

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id, CancellationToken cancel) => await FindAsync(id, cancel) is { } certificate ? View(certificate) : NotFound();

    [HttpGet("{id:int}/file")]
    public async Task<IActionResult> File(int id, CancellationToken cancel) =>
        (await FindAsync(id, cancel))?.DocumentId is { } file ? await this.AttachmentAsync(files, file, cancel) : NotFound();

    [HttpGet("new"), Authorize(Permissions.SendOwnCertificates)]
    public Task<IActionResult> New(CancellationToken cancel) => FormAsync(new OwnCertificateForm(), cancel);

    [HttpPost, Authorize(Permissions.SendOwnCertificates)]
    public async Task<IActionResult> Create(OwnCertificateForm form, CancellationToken cancel)
    {
        if (form.ReplacesId is { } replaced && await FindAsync(replaced, cancel) is null)
        {
            ModelState.AddModelError(nameof(form.ReplacesId), T["Choose one of the list."]);
        }

        Certificate? certificate = null;
        if (User.OnlyVendor() is { } own && await AcceptedAsync(async () =>
            certificate = Certificate.Register(own, form.ToDetails(), await files.KeepAsync(form.File!, nameof(form.File), cancel), clock.UtcNow)))
        {
            await db.TogetherAsync(() => AddAsync(certificate!, cancel), cancel);
            Confirm("Sent. We will verify it.");
            return RedirectToAction(nameof(Show), new { id = certificate!.Id });
        }

        return await FormAsync(form, cancel);
    }

    /// <summary>The timeline names the certificate by its number, so that has to be stored first.</summary>
    private async Task AddAsync(Certificate certificate, CancellationToken cancel)
    {
        db.Certificates.Add(certificate);
        await db.SaveChangesAsync(cancel);
        happenings.Note(
            nameof(Certificate), certificate.Id, certificate.VendorId,
            new Sentence("The vendor sent a certificate: {0}.", CertificateKinds.NameOf(certificate.Kind, certificate.OtherName, certificate.Level)));
        await db.SaveChangesAsync(cancel);
    }

    private Task<OwnCertificate?> FindAsync(int id, CancellationToken cancel) => db.OwnCertificates(User).SingleOrDefaultAsync(certificate => certificate.Id == id, cancel);

    private async Task<IActionResult> FormAsync(OwnCertificateForm form, CancellationToken cancel)
    {
        var others = await db.OwnCertificates(User).Where(certificate => !certificate.IsReplaced).NextToEnd().ToListAsync(cancel);
        ViewBag.Replaceable = others.Select(other => new SelectListItem($"{T[other.Name]} · {other.Number}", other.Id.ToString(T.Culture))).ToList();
        return FormPage(form);
    }
}
