using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web;
using VendorGovernance.Platform.Web.Forms;

namespace VendorGovernance.Alerts;

[Route("alerts"), Authorize(Permissions.ViewAlerts)]
public sealed class AlertsController(
    GovernanceDb db, Clock clock, AlertChecks run, IEnumerable<IAlertCheck> checks, IVendorChoices vendors) : AppController
{
    private const int FurthestYear = 2100;

    [HttpGet]
    public async Task<IActionResult> Index(AlertList list, CancellationToken cancel)
    {
        ViewBag.Rules = checks.Select(check => new SelectListItem(T[check.Name], check.Code)).OrderBy(rule => rule.Text, StringComparer.CurrentCulture).ToList();
        ViewBag.Vendors = await vendors.OfAsync(User, list.Vendor, cancel);
        return View(await Rows(list).PageAsync(list, cancel));
    }

    [HttpGet("export/{format}")]
    public Task<IActionResult> Export(string format, AlertList list, CancellationToken cancel) => this.ExportedAsync(
        format, "alerts", Rows(list), AlertColumns.Of(checks.ToDictionary(check => check.Code, check => check.Name)), User.Zone(), cancel);

    /// <summary>Shows other people's addresses and mail, and asks every check: for those who run jobs.</summary>
    [HttpGet("preview"), Authorize(Permissions.RunJobs)]
    public async Task<IActionResult> Preview(DateOnly? day, CancellationToken cancel)
    {
        var asked = day is { } given && given.Year is >= 2000 and <= FurthestYear ? given : clock.Today;
        return View(new AlertPreview(asked, await run.RunAsync(asked, dryRun: true, cancel)));
    }

    private IQueryable<AlertRow> Rows(AlertList list) => db.Alerts.VisibleTo(User).Fitting(list).Sorted(list).AsRows();
}
