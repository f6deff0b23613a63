using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web.Related;
using VendorGovernance.Vendors;

namespace VendorGovernance.Contracts;

[Route("contracts"), Authorize(Permissions.ViewContracts)]
public sealed class ContractsController(
    GovernanceDb db, Clock clock, Moments moments, ContractDesk desk, ContractChoices choices, RelatedLists<Contract> related) : RecordController(db)
{
    private static readonly Sentence NumberIsTaken = "Another contract already has this number.";

    [HttpGet]
    public async Task<IActionResult> Index(ContractList list, CancellationToken cancel)
    {
        ViewBag.Vendors = await Db.VendorChoicesAsync(User, list.Vendor, T, cancel);
        ViewBag.Owners = await Db.OwnerChoicesAsync(list.Owner, cancel);
        return View(await Found(list).PageAsync(contracts => contracts.AsRows(), list, cancel));
    }

    [HttpGet("export/{format}")]
    public Task<IActionResult> Export(string format, ContractList list, CancellationToken cancel) =>
        this.ExportedAsync(format, "contracts", Found(list).AsRows(), ContractColumns.All, User.Zone(), cancel);

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id, CancellationToken cancel)
    {
        var contract = await Db.Contracts.VisibleTo(User)
            .Include(found => found.Vendor)
            .Include(found => found.Owner)
            .SingleOrDefaultAsync(found => found.Id == id, cancel);
        if (contract is null)
        {
            return NotFound();
        }

        return View(desk.Page(contract, await related.OfAsync(id, User, User.May, cancel)));
    }

    [HttpGet("new"), Authorize(Permissions.EditContracts)]
    public Task<IActionResult> New(int? vendor, CancellationToken cancel) =>
        FormAsync(choices.Fresh(vendor), cancel);

    [HttpPost, Authorize(Permissions.EditContracts)]
    public async Task<IActionResult> Create(ContractForm form, CancellationToken cancel)
    {
        await CheckChoicesAsync(form, cancel);
        Contract? contract = null;
        if (await AcceptedAsync(async () => contract = await desk.RegisterAsync(form, cancel))
            && await SavedAsync(contract!, form, AsForm, nameof(form.Number), NumberIsTaken, cancel))
        {
            Confirm("Contract registered.");
            return RedirectToAction(nameof(Show), new { id = contract!.Id });
        }

        return await FormAsync(form, cancel);
    }

    [HttpGet("{id:int}/edit"), Authorize(Permissions.EditContracts)]
    public async Task<IActionResult> Edit(int id, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } contract ? await FormAsync((ContractForm)AsForm(contract), cancel) : NotFound();

    [HttpPost("{id:int}/edit"), Authorize(Permissions.EditContracts)]
    public async Task<IActionResult> Update(int id, ContractForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } contract)
        {
            return NotFound();
        }

        await CheckChoicesAsync(form, cancel);
        if (await AcceptedAsync(() => desk.CorrectAsync(contract, form, cancel))
            && await SavedAsync(contract, form, AsForm, nameof(form.Number), NumberIsTaken, cancel))
        {
            Confirm("Saved.");
            return RedirectToAction(nameof(Show), new { id });
        }

        return await FormAsync(form, cancel);
    }

    [HttpPost("{id:int}/archiving"), Authorize(Permissions.EditContracts)]
    public async Task<IActionResult> Archive(int id, CancellationToken cancel) =>
        await ArchivedAsync(await FindAsync(id, cancel), clock.UtcNow, nameof(Show), cancel);

    [HttpPost("{id:int}/restoring"), Authorize(Permissions.EditContracts)]
    public async Task<IActionResult> Restore(int id, CancellationToken cancel) =>
        await ArchivedAsync(await FindAsync(id, cancel), null, nameof(Show), cancel);

    private IQueryable<Contract> Found(ContractList list) => Db.Contracts.VisibleTo(User).Fitting(list, clock.Today, Db.Vendors).Sorted(list, T.IsChinese);

    private Task<Contract?> FindAsync(int id, CancellationToken cancel) =>
        Db.Contracts.VisibleTo(User).SingleOrDefaultAsync(contract => contract.Id == id, cancel);

    /// <summary>A choice that was not offered is refused like one that was not made.</summary>
    private async Task CheckChoicesAsync(ContractForm form, CancellationToken cancel)
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

    private async Task<IActionResult> FormAsync(ContractForm form, CancellationToken cancel)
    {
        ViewBag.Vendors = await Db.VendorChoicesAsync(User, form.VendorId, T, cancel);
        ViewBag.Owners = await Db.OwnerChoicesAsync(form.OwnerId, cancel);
        (ViewBag.Calendars, ViewBag.ServiceCalendars) = (choices.Calendars, choices.ServiceCalendars);
        return FormPage(form);
    }

    private object AsForm(Contract contract) => ContractForm.Of(contract, moments.Now.Today);
}
