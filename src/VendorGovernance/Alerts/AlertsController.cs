using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Alerts;

[Route("alerts"), Authorize(Permissions.ViewAlerts)]
public sealed class AlertsController(GovernanceDb db, Clock clock, AlertChecks run, IEnumerable<IAlertCheck> checks) : AppController
{
    private const int FurthestYear = 2100;

    [HttpGet]
    public async Task<IActionResult> Index(AlertList list, CancellationToken cancel)
    {
        ViewBag.Rules = checks.Select(check => new SelectListItem(T[check.Name], check.Code)).OrderBy(rule => rule.Text, StringComparer.CurrentCulture).ToList();
        ViewBag.Vendors = await VendorChoicesAsync(cancel);
        return View(await db.Alerts.VisibleTo(User).Fitting(list).Sorted(list).AsRows().PageAsync(list, cancel));
    }

    /// <summary>Shows other people's addresses and mail, and asks every check: for those who run jobs.</summary>
    [HttpGet("preview"), Authorize(Permissions.RunJobs)]
    public async Task<IActionResult> Preview(DateOnly? day, CancellationToken cancel)
    {
        var asked = day is { } given && given.Year is >= 2000 and <= FurthestYear ? given : clock.Today;
        return View(new AlertPreview(asked, await run.RunAsync(asked, dryRun: true, cancel)));
    }

    private async Task<IReadOnlyList<SelectListItem>> VendorChoicesAsync(CancellationToken cancel)
    {
        var seen = db.Alerts.VisibleTo(User).Select(alert => alert.VendorId);
        var vendors = await db.Vendors.Where(vendor => seen.Contains(vendor.Id))
            .OrderBy(vendor => vendor.Code)
            .Select(vendor => new { vendor.Id, vendor.Code, vendor.Name })
            .ToListAsync(cancel);
        return [.. vendors.Select(vendor => new SelectListItem($"{vendor.Code} · {T[vendor.Name]}", vendor.Id.ToString(T.Culture)))];
    }
}
