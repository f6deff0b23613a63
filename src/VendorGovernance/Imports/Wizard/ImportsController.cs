using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Web;
using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.Imports.Wizard;

/// <summary>All imports, and the first step of a new one: its file.</summary>
[Route("imports"), Authorize(Permissions.ImportFiles)]
public sealed class ImportsController(GovernanceDb db, ImportRuns runs, Importers importers, IOptions<UploadLimit> limit) : AppController
{
    [HttpGet]
    public async Task<IActionResult> Index(ListRequest list, CancellationToken cancel)
    {
        ViewBag.Importers = importers.For(User);
        return View("Index", await db.ImportRuns.VisibleTo(User, importers).Rows(db).PageAsync(list, cancel));
    }

    /// <param name="run">An import that was already begun and can be gone on with.</param>
    [HttpGet("{kind}")]
    public async Task<IActionResult> New(string kind, int? run, CancellationToken cancel) =>
        Refusal(kind) ?? await FilePageAsync(importers.Of(kind), run, cancel);

    [HttpPost("{kind}")]
    public async Task<IActionResult> Create(string kind, FileForm form, CancellationToken cancel)
    {
        if (Refusal(kind) is { } refusal)
        {
            return refusal;
        }

        if (form.File?.Length > limit.Value.Bytes)
        {
            return StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        if (ModelState.IsValid)
        {
            try
            {
                var run = await runs.PrepareAsync(kind, form.FileName, await form.ContentAsync(cancel), User.AccountId(), cancel);
                return RedirectToAction("Show", "ImportMapping", new { id = run.Id });
            }
            catch (ImportFileException error)
            {
                ModelState.Add(error, T, nameof(form.File));
            }
        }

        return await FilePageAsync(importers.Of(kind), null, cancel);
    }

    [HttpGet("{kind}/template")]
    public IActionResult Template(string kind) =>
        Refusal(kind) ?? File(ImportTemplate.Csv(importers.Of(kind), T), "text/csv; charset=utf-8", ImportTemplate.FileName(importers.Of(kind)));

    private IActionResult? Refusal(string kind) => importers.Find(kind) switch
    {
        null => NotFound(),
        var importer when User.May(importer.Permission) => null,
        _ => Forbid(),
    };

    private async Task<IActionResult> FilePageAsync(IImporter importer, int? begunId, CancellationToken cancel)
    {
        var begun = await db.ImportRuns.AsNoTracking().SingleOrDefaultAsync(run => run.Id == begunId && run.Kind == importer.Kind, cancel);
        var saved = await db.SavedMappings.OfKind(importer.Kind).Select(mapping => mapping.Name).ToListAsync(cancel);
        return FormPage(new FilePage(importer, begun, saved, limit.Value.MaxMegabytes), "File");
    }
}
