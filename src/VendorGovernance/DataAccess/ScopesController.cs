using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Contracts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Time;
using VendorGovernance.Vendors;

namespace VendorGovernance.DataAccess;

[Route("data-access"), Authorize(Permissions.ViewAccess)]
public sealed class ScopesController(GovernanceDb db, Clock clock) : RecordController(db)
{
    [HttpGet]
    public async Task<IActionResult> Index(ScopeList list, CancellationToken cancel)
    {
        ViewBag.Vendors = await Db.VendorChoicesAsync(User, list.Vendor, T, cancel);
        ViewBag.ContractNumber = await Db.Contracts.VisibleTo(User)
            .Where(contract => contract.Id == list.Contract)
            .Select(contract => contract.Number)
            .SingleOrDefaultAsync(cancel);
        return View(await Rows(list).PageAsync(list, cancel));
    }

    [HttpGet("export/{format}")]
    public Task<IActionResult> Export(string format, ScopeList list, CancellationToken cancel) =>
        this.ExportedAsync(format, "data-access", Rows(list), ScopeColumns.On(clock.Today), User.Zone(), cancel);

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id, CancellationToken cancel)
    {
        var scope = await Db.Scopes.VisibleTo(User)
            .Include(found => found.Contract!.Vendor)
            .SingleOrDefaultAsync(found => found.Id == id, cancel);
        return scope is null ? NotFound() : View(new ScopePage(scope, clock.Today));
    }

    [HttpGet("new"), Authorize(Permissions.ApproveAccess)]
    public Task<IActionResult> New(int? contract, CancellationToken cancel) =>
        FormAsync(new ScopeForm { ContractId = contract, From = clock.Today }, null, cancel);

    [HttpPost, Authorize(Permissions.ApproveAccess)]
    public async Task<IActionResult> Create(ScopeForm form, CancellationToken cancel)
    {
        var contract = await ChosenContractAsync(form, null, cancel);
        Scope? scope = null;
        if (Accepted(() => Db.Scopes.Add(scope = Scope.Grant(contract!, form.ToTerms(), clock.UtcNow)))
            && await SavedAsync(scope!, form, ScopeForm.Of, cancel))
        {
            Confirm("Access granted.");
            return RedirectToAction(nameof(Show), new { id = scope!.Id });
        }

        return await FormAsync(form, null, cancel);
    }

    [HttpGet("{id:int}/edit"), Authorize(Permissions.ApproveAccess)]
    public async Task<IActionResult> Edit(int id, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } scope ? await FormAsync(ScopeForm.Of(scope), scope.ContractId, cancel) : NotFound();

    [HttpPost("{id:int}/edit"), Authorize(Permissions.ApproveAccess)]
    public async Task<IActionResult> Update(int id, ScopeForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } scope)
        {
            return NotFound();
        }

        var before = scope.ContractId;
        var contract = await ChosenContractAsync(form, before, cancel);
        if (Accepted(() => scope.Revise(contract!, form.ToTerms())) && await SavedAsync(scope, form, ScopeForm.Of, cancel))
        {
            Confirm("Saved.");
            return RedirectToAction(nameof(Show), new { id });
        }

        return await FormAsync(form, before, cancel);
    }

    [HttpPost("{id:int}/archiving"), Authorize(Permissions.ApproveAccess)]
    public async Task<IActionResult> Archive(int id, CancellationToken cancel) =>
        await ArchivedAsync(await FindAsync(id, cancel), clock.UtcNow, nameof(Show), cancel);

    [HttpPost("{id:int}/restoring"), Authorize(Permissions.ApproveAccess)]
    public async Task<IActionResult> Restore(int id, CancellationToken cancel) =>
        await ArchivedAsync(await FindAsync(id, cancel), null, nameof(Show), cancel);

    private IQueryable<ScopeRow> Rows(ScopeList list) => Db.Scopes.VisibleTo(User).Fitting(list, clock.Today).Sorted(list, clock.Today).AsRows();

    private Task<Scope?> FindAsync(int id, CancellationToken cancel) =>
        Db.Scopes.VisibleTo(User).SingleOrDefaultAsync(scope => scope.Id == id, cancel);

    /// <summary>A choice that was not offered is refused like one that was not made.</summary>
    private async Task<Contract?> ChosenContractAsync(ScopeForm form, int? before, CancellationToken cancel)
    {
        var contract = await Db.Contracts.VisibleTo(User)
            .SingleOrDefaultAsync(found => found.Id == form.ContractId && (found.ArchivedAt == null || found.Id == before), cancel);
        if (form.ContractId is not null && contract is null)
        {
            ModelState.AddModelError(nameof(form.ContractId), T["This contract does not exist or is archived."]);
        }

        return contract;
    }

    private async Task<IActionResult> FormAsync(ScopeForm form, int? chosen, CancellationToken cancel)
    {
        ViewBag.Contracts = await Db.ContractChoicesAsync(User, chosen, T, cancel);
        return FormPage(form);
    }
}
