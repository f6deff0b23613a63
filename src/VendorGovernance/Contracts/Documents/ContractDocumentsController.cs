using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Files;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Timeline;

namespace VendorGovernance.Contracts.Documents;

/// <summary>One contract's documents: put on file, superseded by a newer version, put right, handed out.</summary>
[Route("contracts/{contractId:int}/documents"), Authorize(Permissions.ViewContracts)]
public sealed class ContractDocumentsController(GovernanceDb db, Clock clock, FileStore files, Happenings happenings) : RecordController(db)
{
    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int contractId, int id, CancellationToken cancel) =>
        await FindAsync(contractId, id, cancel) is { } document ? View(new DocumentPage(document, clock.Today)) : NotFound();

    [HttpGet("{id:int}/versions/{number:int}")]
    public async Task<IActionResult> Download(int contractId, int id, int number, CancellationToken cancel) =>
        (await FindAsync(contractId, id, cancel))?.Versions.SingleOrDefault(version => version.Number == number) is { } version
            ? await this.AttachmentAsync(files, version.FileId, cancel)
            : NotFound();

    [HttpGet("new"), Authorize(Permissions.EditContracts)]
    public Task<IActionResult> New(int contractId, CancellationToken cancel) => NewFormAsync(contractId, new DocumentForm(), cancel);

    [HttpPost, Authorize(Permissions.EditContracts)]
    public async Task<IActionResult> Create(int contractId, DocumentForm form, CancellationToken cancel)
    {
        if (await Db.Contracts.VisibleTo(User).SingleOrDefaultAsync(found => found.Id == contractId, cancel) is not { } contract)
        {
            return NotFound();
        }

        ContractDocument? document = null;
        if (await AcceptedAsync(async () =>
            {
                var upload = form.File ?? throw new RuleViolationException(nameof(form.File), "Choose the file.");
                document = ContractDocument.File(contractId, form.ToDetails(), await files.KeepAsync(upload, nameof(form.File), cancel), User.AccountId(), clock.UtcNow);
                Db.ContractDocuments.Add(document);
            }))
        {
            await Db.TogetherAsync(async () =>
            {
                await Db.SaveChangesAsync(cancel);
                Note(contract, document!, new Sentence("Document on file: {0} ({1}).", document!.Title, document.Kind), null);
                await Db.SaveChangesAsync(cancel);
            }, cancel);
            Confirm("The document is on file.");
            return RedirectToAction(nameof(Show), new { contractId, id = document!.Id });
        }

        return await NewFormAsync(contractId, form, cancel);
    }

    [HttpGet("{id:int}/edit"), Authorize(Permissions.EditContracts)]
    public async Task<IActionResult> Edit(int contractId, int id, CancellationToken cancel) =>
        await FindAsync(contractId, id, cancel) is { } document ? Form(document, DocumentForm.Of(document), "Edit") : NotFound();

    [HttpPost("{id:int}/edit"), Authorize(Permissions.EditContracts)]
    public async Task<IActionResult> Update(int contractId, int id, DocumentForm form, CancellationToken cancel)
    {
        if (await FindAsync(contractId, id, cancel) is not { } document)
        {
            return NotFound();
        }

        if (Accepted(() => document.Correct(form.ToDetails())) && await SavedAsync(document, form, DocumentForm.Of, cancel))
        {
            Confirm("Saved.");
            return RedirectToAction(nameof(Show), new { contractId, id });
        }

        return Form(document, form, "Edit");
    }

    [HttpGet("{id:int}/versions/new"), Authorize(Permissions.EditContracts)]
    public async Task<IActionResult> NewVersion(int contractId, int id, CancellationToken cancel) =>
        await FindAsync(contractId, id, cancel) is { } document ? Form(document, VersionForm.Of(document), "Version") : NotFound();

    [HttpPost("{id:int}/versions"), Authorize(Permissions.EditContracts)]
    public async Task<IActionResult> Supersede(int contractId, int id, VersionForm form, CancellationToken cancel)
    {
        if (await FindAsync(contractId, id, cancel) is not { } document)
        {
            return NotFound();
        }

        if (await AcceptedAsync(async () =>
            {
                var file = await files.KeepAsync(form.File!, nameof(form.File), cancel);
                document.Supersede(file, form.EffectiveOn, form.ExpiresOn, form.Note, User.AccountId(), clock.UtcNow);
                Note(document.Contract!, document, new Sentence("Version {0} on file: {1} ({2}).", document.CurrentNumber, document.Title, document.Kind), form.Note);
            })
            && await SavedAsync(document, form, VersionForm.Of, cancel))
        {
            Confirm("The new version is on file. The one before stays available.");
            return RedirectToAction(nameof(Show), new { contractId, id });
        }

        return Form(document, form, "Version");
    }

    [HttpPost("{id:int}/archiving"), Authorize(Permissions.EditContracts)]
    public async Task<IActionResult> Archive(int contractId, int id, CancellationToken cancel) =>
        await MovedAsync(contractId, id, clock.UtcNow, cancel);

    [HttpPost("{id:int}/restoring"), Authorize(Permissions.EditContracts)]
    public async Task<IActionResult> Restore(int contractId, int id, CancellationToken cancel) =>
        await MovedAsync(contractId, id, null, cancel);

    /// <summary>The page of a document stands below its contract's.</summary>
    private async Task<IActionResult> MovedAsync(int contractId, int id, DateTime? archivedAt, CancellationToken cancel) =>
        await ArchivedAsync(await FindAsync(contractId, id, cancel), archivedAt, nameof(Show), cancel) is RedirectToActionResult
            ? RedirectToAction(nameof(Show), new { contractId, id })
            : NotFound();

    private Task<ContractDocument?> FindAsync(int contractId, int id, CancellationToken cancel) => Db.ContractDocuments.VisibleTo(User)
        .Include(document => document.Contract).ThenInclude(contract => contract!.Vendor)
        .Include(document => document.Versions.OrderBy(version => version.Number)).ThenInclude(version => version.File)
        .Include(document => document.Versions).ThenInclude(version => version.AddedBy)
        .AsSplitQuery()
        .SingleOrDefaultAsync(document => document.Id == id && document.ContractId == contractId, cancel);

    private void Note(Contract contract, ContractDocument document, Sentence what, string? reason) =>
        happenings.Note(nameof(Contract), contract.Id, contract.VendorId, what, reason, new DocumentPlace(contract.Id, contract.Number, document.Id).Path);

    private async Task<IActionResult> NewFormAsync(int contractId, DocumentForm form, CancellationToken cancel)
    {
        var number = await Db.Contracts.VisibleTo(User).Where(contract => contract.Id == contractId).Select(contract => contract.Number).SingleOrDefaultAsync(cancel);
        ViewBag.Place = number is null ? null : new DocumentPlace(contractId, number);
        return number is null ? NotFound() : FormPage(form);
    }

    private ViewResult Form(ContractDocument document, object form, string view)
    {
        ViewBag.Place = new DocumentPlace(document.ContractId, document.Contract!.Number, document.Id, document.Title);
        ViewBag.Kind = document.Kind;
        return FormPage(form, view);
    }
}
