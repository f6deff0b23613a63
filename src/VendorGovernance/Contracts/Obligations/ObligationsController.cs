using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Timeline;
using VendorGovernance.Vendors;

namespace VendorGovernance.Contracts.Obligations;

[Route("obligations"), Authorize(Permissions.ViewContracts)]
public sealed class ObligationsController(GovernanceDb db, Clock clock, ObligationPlanner planner, Happenings happenings) : RecordController(db)
{
    [HttpGet]
    public async Task<IActionResult> Index(ObligationList list, CancellationToken cancel)
    {
        ViewBag.Vendors = await Db.VendorChoicesAsync(User, list.Vendor, T, cancel);
        ViewBag.Owners = await Db.OwnerChoicesAsync(list.Owner, cancel);
        return View(await Rows(list).PageAsync(list, cancel));
    }

    [HttpGet("export/{format}")]
    public Task<IActionResult> Export(string format, ObligationList list, CancellationToken cancel) =>
        this.ExportedAsync(format, "obligations", Rows(list), DueDateColumns.On(clock.Today), User.Zone(), cancel);

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } obligation)
        {
            return NotFound();
        }

        var occurrences = Db.ObligationOccurrences.Where(occurrence => occurrence.ObligationId == id);
        var rows = await occurrences.OrderBy(occurrence => occurrence.State == OccurrenceState.Fulfilled)
            .ThenBy(occurrence => occurrence.DueOn).Take(ObligationPage.MostDueDates).AsRows().ToListAsync(cancel);
        return View(new ObligationPage(obligation, clock.Today, rows, await occurrences.CountAsync(cancel)));
    }

    [HttpGet("/contracts/{contractId:int}/obligations/new"), Authorize(Permissions.EditContracts)]
    public async Task<IActionResult> New(int contractId, CancellationToken cancel) =>
        await ContractAsync(contractId, cancel) is { } contract ? await FormAsync(contract, null, new ObligationForm { OwnerId = contract.OwnerId }, cancel) : NotFound();

    [HttpPost("/contracts/{contractId:int}/obligations"), Authorize(Permissions.EditContracts)]
    public async Task<IActionResult> Create(int contractId, ObligationForm form, CancellationToken cancel)
    {
        if (await ContractAsync(contractId, cancel) is not { } contract)
        {
            return NotFound();
        }

        await CheckOwnerAsync(form, cancel);
        Obligation? obligation = null;
        if (!Accepted(() => Db.Obligations.Add(obligation = Obligation.Register(contractId, form.ToDetails(), form.OwnerId, clock.Today, clock.UtcNow))))
        {
            return await FormAsync(contract, null, form, cancel);
        }

        await Db.TogetherAsync(async () =>
        {
            await Db.SaveChangesAsync(cancel);
            await planner.PlanAsync(obligation!, contract, cancel);
            happenings.Note(nameof(Contract), contract.Id, contract.VendorId, new Sentence("Obligation registered: {0}.", obligation!.Title), null, $"/obligations/{obligation.Id}");
            await Db.SaveChangesAsync(cancel);
        }, cancel);
        Confirm("Obligation registered.");
        return RedirectToAction(nameof(Show), new { id = obligation!.Id });
    }

    [HttpGet("{id:int}/edit"), Authorize(Permissions.EditContracts)]
    public async Task<IActionResult> Edit(int id, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } obligation ? await FormAsync(obligation.Contract!, obligation, ObligationForm.Of(obligation), cancel) : NotFound();

    [HttpPost("{id:int}/edit"), Authorize(Permissions.EditContracts)]
    public async Task<IActionResult> Update(int id, ObligationForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } obligation)
        {
            return NotFound();
        }

        await CheckOwnerAsync(form, cancel);
        if (Accepted(() => obligation.Revise(form.ToDetails(), form.OwnerId)))
        {
            await planner.PlanAsync(obligation, obligation.Contract!, cancel);
            if (await SavedAsync(obligation, form, ObligationForm.Of, cancel))
            {
                Confirm("Saved. What is still open follows the rule; what was reported or fulfilled stays as it was.");
                return RedirectToAction(nameof(Show), new { id });
            }
        }

        return await FormAsync(obligation.Contract!, obligation, form, cancel);
    }

    [HttpPost("{id:int}/archiving"), Authorize(Permissions.EditContracts)]
    public async Task<IActionResult> Archive(int id, CancellationToken cancel) =>
        await ArchivedAsync(await FindAsync(id, cancel), clock.UtcNow, nameof(Show), cancel);

    [HttpPost("{id:int}/restoring"), Authorize(Permissions.EditContracts)]
    public async Task<IActionResult> Restore(int id, CancellationToken cancel) =>
        await ArchivedAsync(await FindAsync(id, cancel), null, nameof(Show), cancel);

    private IQueryable<DueDateRow> Rows(ObligationList list) =>
        Db.ObligationOccurrences.VisibleTo(User).Fitting(list, clock.Today).Sorted(list).AsRows();

    private Task<Obligation?> FindAsync(int id, CancellationToken cancel) => Db.Obligations.VisibleTo(User)
        .Include(obligation => obligation.Owner)
        .Include(obligation => obligation.Contract).ThenInclude(contract => contract!.Vendor)
        .Include(obligation => obligation.Contract).ThenInclude(contract => contract!.Owner)
        .SingleOrDefaultAsync(obligation => obligation.Id == id, cancel);

    private Task<Contract?> ContractAsync(int id, CancellationToken cancel) =>
        Db.Contracts.VisibleTo(User).SingleOrDefaultAsync(contract => contract.Id == id, cancel);

    private async Task CheckOwnerAsync(ObligationForm form, CancellationToken cancel)
    {
        if (form.OwnerId is { } owner && !await Db.CanOwnAsync(owner, cancel))
        {
            ModelState.AddModelError(nameof(form.OwnerId), T["This person does not exist."]);
        }
    }

    private async Task<IActionResult> FormAsync(Contract contract, Obligation? obligation, ObligationForm form, CancellationToken cancel)
    {
        ViewBag.Place = new ObligationPlace(contract.Id, contract.Number, obligation?.Id, obligation?.Title);
        ViewBag.Owners = await Db.OwnerChoicesAsync(form.OwnerId, cancel);
        return FormPage(form);
    }
}
