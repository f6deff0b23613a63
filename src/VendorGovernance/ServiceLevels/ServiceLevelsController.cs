using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Contracts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.ServiceLevels.Metrics;
using VendorGovernance.Vendors;

namespace VendorGovernance.ServiceLevels;

[Route("service-levels"), Authorize(Permissions.ViewServiceLevels)]
public sealed class ServiceLevelsController(
    GovernanceDb db, Clock clock, ServiceLevelOverview overview, LevelHistories histories) : RecordController(db)
{
    private const int UsualSample = 30;

    private static readonly Sentence MetricIsTaken = "This contract already has a service level with this metric. It may be archived.";

    [HttpGet]
    public async Task<IActionResult> Index(ServiceLevelList list, CancellationToken cancel)
    {
        ViewBag.Vendors = await Db.VendorChoicesAsync(User, list.Vendor, T, cancel);
        ViewBag.Metrics = MetricChoices.Of(T);
        ViewBag.Month = CalendarMonth.LastFinished(clock.Today);
        return View(await overview.PageAsync(Db.ServiceLevels.VisibleTo(User), list, CalendarMonth.LastFinished(clock.Today), cancel));
    }

    [HttpGet("export/{format}")]
    public Task<IActionResult> Export(string format, ServiceLevelList list, CancellationToken cancel)
    {
        var month = CalendarMonth.LastFinished(clock.Today);
        return this.ExportedAsync(format, "service-levels", overview.AllAsync(Db.ServiceLevels.VisibleTo(User), list, month, cancel), ServiceLevelColumns.In(month), User.Zone(), cancel);
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } level)
        {
            return NotFound();
        }

        var history = await histories.OfAsync(
            Db.ServiceLevels.WithIds([id]), ServiceLevelPage.FirstRead(clock.Today), CalendarMonth.Of(clock.Today), cancel);
        return View(new ServiceLevelPage(level, history[0], clock.Today));
    }

    [HttpGet("new"), Authorize(Permissions.EditServiceLevels)]
    public Task<IActionResult> New(int? contract, CancellationToken cancel) =>
        FormAsync(new ServiceLevelForm { ContractId = contract, MinimumSample = UsualSample }, cancel);

    [HttpPost, Authorize(Permissions.EditServiceLevels)]
    public async Task<IActionResult> Create(ServiceLevelForm form, CancellationToken cancel)
    {
        if (form.ContractId is { } contract && !await Db.Contracts.VisibleTo(User).AnyAsync(found => found.Id == contract, cancel))
        {
            ModelState.AddModelError(nameof(form.ContractId), T["This contract does not exist."]);
        }

        ServiceLevel? level = null;
        if (Accepted(() => Db.ServiceLevels.Add(level = ServiceLevel.Agree(form.ContractId!.Value, form.ToTerms(), clock.UtcNow)))
            && await SavedAsync(level!, form, ServiceLevelForm.Of, nameof(form.MetricCode), MetricIsTaken, cancel))
        {
            Confirm("Service level registered.");
            return RedirectToAction(nameof(Show), new { id = level!.Id });
        }

        return await FormAsync(form, cancel);
    }

    [HttpGet("{id:int}/edit"), Authorize(Permissions.EditServiceLevels)]
    public async Task<IActionResult> Edit(int id, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } level ? await FormAsync(ServiceLevelForm.Of(level), cancel, level) : NotFound();

    /// <summary>Contract and metric stay: what was measured so far was measured of them.</summary>
    [HttpPost("{id:int}/edit"), Authorize(Permissions.EditServiceLevels)]
    public async Task<IActionResult> Update(int id, ServiceLevelForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } level)
        {
            return NotFound();
        }

        (form.ContractId, form.MetricCode) = (level.ContractId, level.MetricCode);
        ModelState.Remove(nameof(form.ContractId));
        ModelState.Remove(nameof(form.MetricCode));
        if (Accepted(() => level.Revise(form.ToTerms()))
            && await SavedAsync(level, form, ServiceLevelForm.Of, nameof(form.MetricCode), MetricIsTaken, cancel))
        {
            Confirm("Saved.");
            return RedirectToAction(nameof(Show), new { id });
        }

        return await FormAsync(form, cancel, level);
    }

    [HttpPost("{id:int}/archiving"), Authorize(Permissions.EditServiceLevels)]
    public async Task<IActionResult> Archive(int id, CancellationToken cancel) =>
        await ArchivedAsync(await FindAsync(id, cancel), clock.UtcNow, nameof(Show), cancel);

    [HttpPost("{id:int}/restoring"), Authorize(Permissions.EditServiceLevels)]
    public async Task<IActionResult> Restore(int id, CancellationToken cancel) =>
        await ArchivedAsync(await FindAsync(id, cancel), null, nameof(Show), cancel);

    private Task<ServiceLevel?> FindAsync(int id, CancellationToken cancel) => Db.ServiceLevels.VisibleTo(User)
        .Include(level => level.Contract).ThenInclude(contract => contract!.Vendor)
        .SingleOrDefaultAsync(level => level.Id == id, cancel);

    private async Task<IActionResult> FormAsync(ServiceLevelForm form, CancellationToken cancel, ServiceLevel? existing = null)
    {
        ViewBag.Level = existing;
        ViewBag.Metrics = MetricChoices.Of(T);
        ViewBag.Contracts = existing is null ? await Db.ContractChoicesAsync(User, form.ContractId, T, cancel) : null;
        return FormPage(form);
    }
}
