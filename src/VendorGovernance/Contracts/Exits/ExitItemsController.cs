using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Files;

namespace VendorGovernance.Contracts.Exits;

/// <summary>The items of an exit: planned, done, or not applicable.</summary>
[Route("contracts/{id:int}/exit/items"), Authorize(Permissions.ViewContracts)]
public sealed class ExitItemsController(GovernanceDb db, ExitDesk desk, Moments moments, FileStore files) : RecordController(db)
{
    [HttpGet("new"), Authorize(Permissions.EditContracts)]
    public async Task<IActionResult> New(int id, CancellationToken cancel) => await FindAsync(id, cancel) is { } contract
        ? await FormAsync(contract, new ExitItemForm { IsRequired = true, OwnerId = contract.OwnerId, DueOn = contract.TransitionUntil }, cancel)
        : NotFound();

    [HttpPost, Authorize(Permissions.EditContracts)]
    public async Task<IActionResult> Create(int id, ExitItemForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } contract)
        {
            return NotFound();
        }

        await CheckOwnerAsync(form, cancel);
        ExitItem? item = null;
        if (Accepted(() => item = desk.Add(contract, form)) && await SavedAsync(item!, form, ExitItemForm.Of, cancel))
        {
            Confirm("Saved.");
            return LocalRedirect($"/contracts/{id}/exit");
        }

        return await FormAsync(contract, form, cancel);
    }

    [HttpGet("{itemId:int}")]
    public async Task<IActionResult> Show(int id, int itemId, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } contract && await ItemAsync(id, itemId, cancel) is { } item
            ? await PageAsync(new ExitItemPage(contract, item, moments.Of(contract).Today), cancel)
            : NotFound();

    [HttpGet("{itemId:int}/evidence")]
    public async Task<IActionResult> Evidence(int id, int itemId, CancellationToken cancel) =>
        await FindAsync(id, cancel) is not null && await ItemAsync(id, itemId, cancel) is { EvidenceFileId: { } file }
            ? await this.AttachmentAsync(files, file, cancel)
            : NotFound();

    [HttpPost("{itemId:int}"), Authorize(Permissions.EditContracts)]
    public async Task<IActionResult> Plan(int id, int itemId, ExitItemForm form, CancellationToken cancel)
    {
        await CheckOwnerAsync(form, cancel);
        return await ChangeAsync(
            id,
            itemId,
            form,
            (contract, item) =>
            {
                desk.Plan(contract, item, form);
                return Task.CompletedTask;
            },
            page => page with { Plan = form },
            cancel);
    }

    [HttpPost("{itemId:int}/completion"), Authorize(Permissions.EditContracts)]
    public Task<IActionResult> Complete(int id, int itemId, ExitItemEnd form, CancellationToken cancel) =>
        ChangeAsync(id, itemId, form, (contract, item) => desk.DoAsync(contract, item, form, cancel), page => page with { End = form }, cancel);

    [HttpPost("{itemId:int}/waiver"), Authorize(Permissions.EditContracts)]
    public Task<IActionResult> DoesNotApply(int id, int itemId, ExitItemEnd form, CancellationToken cancel) => ChangeAsync(
        id,
        itemId,
        form,
        (contract, item) =>
        {
            desk.DoesNotApply(contract, item, form);
            return Task.CompletedTask;
        },
        page => page with { End = form },
        cancel);

    private async Task<IActionResult> ChangeAsync(
        int id, int itemId, Platform.Web.Forms.IRecordForm form, Func<Contract, ExitItem, Task> change, Func<ExitItemPage, ExitItemPage> again, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } contract || await ItemAsync(id, itemId, cancel) is not { } item)
        {
            return NotFound();
        }

        if (await AcceptedAsync(() => change(contract, item)) && await SavedAsync(item, form, ExitItemForm.Of, cancel))
        {
            Confirm("Saved.");
            return LocalRedirect($"/contracts/{id}/exit");
        }

        // What was refused must not be shown as if it had happened.
        Db.ChangeTracker.Clear();
        var page = new ExitItemPage((await FindAsync(id, cancel))!, (await ItemAsync(id, itemId, cancel))!, moments.Of(contract).Today);
        return await PageAsync(again(page), cancel);
    }

    private async Task CheckOwnerAsync(ExitItemForm form, CancellationToken cancel)
    {
        if (form.OwnerId is { } owner && !await Db.Users.AnyAsync(found => found.Id == owner && found.VendorId == null, cancel))
        {
            ModelState.AddModelError(nameof(form.OwnerId), T["This person does not exist."]);
        }
    }

    private async Task<IActionResult> FormAsync(Contract contract, ExitItemForm form, CancellationToken cancel)
    {
        (ViewBag.Contract, ViewBag.Owners) = (contract, await Db.OwnerChoicesAsync(form.OwnerId, cancel));
        return FormPage(form, "New");
    }

    private async Task<IActionResult> PageAsync(ExitItemPage page, CancellationToken cancel)
    {
        ViewBag.Owners = await Db.OwnerChoicesAsync(page.Item.OwnerId, cancel);
        return FormPage(page, "Item");
    }

    private Task<ExitItem?> ItemAsync(int id, int itemId, CancellationToken cancel) => Db.ExitItems.OfContract(id)
        .Include(item => item.Owner).Include(item => item.DoneBy).Include(item => item.EvidenceFile)
        .SingleOrDefaultAsync(item => item.Id == itemId, cancel);

    private Task<Contract?> FindAsync(int id, CancellationToken cancel) =>
        Db.Contracts.VisibleTo(User).Include(contract => contract.Vendor).SingleOrDefaultAsync(contract => contract.Id == id, cancel);
}
