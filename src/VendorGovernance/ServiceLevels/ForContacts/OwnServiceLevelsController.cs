using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web;
using VendorGovernance.ServiceLevels.Metrics;

namespace VendorGovernance.ServiceLevels.ForContacts;

[Route("service-levels"), ForContacts, Authorize(Permissions.ViewOwnServiceLevels)]
public sealed class OwnServiceLevelsController(GovernanceDb db, Clock clock, ServiceLevelOverview overview, LevelHistories histories) : AppController
{
    [HttpGet]
    public async Task<IActionResult> Index(ServiceLevelList list, CancellationToken cancel)
    {
        ViewBag.Metrics = MetricChoices.Of(T);
        ViewBag.Month = CalendarMonth.LastFinished(clock.Today);
        return View(await overview.PageAsync(db.OwnServiceLevels(User), list, CalendarMonth.LastFinished(clock.Today), cancel));
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id, CancellationToken cancel)
    {
        var today = clock.Today;
        var found = await histories.OfAsync(db.OwnServiceLevels(User).WithIds([id]), ServiceLevelPage.FirstRead(today), CalendarMonth.Of(today), cancel);
        return found is [var history]
            ? View(new OwnServiceLevelPage(history, ServiceLevelPage.MonthsOf(history, today), CalendarMonth.LastFinished(today)))
            : NotFound();
    }
}
