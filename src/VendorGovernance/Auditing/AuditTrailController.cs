using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Platform.Web;
using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.Auditing;

/// <summary>For auditors: everything that was done, by whom, and the proof that nothing was altered.</summary>
[Route("audit-trail"), Authorize(Permissions.ReadAuditTrail)]
public sealed class AuditTrailController(
    GovernanceDb db, Clock clock, TrailReader reader, RecordKinds kinds, ChainCheck check, AuditKey key, ITrail trail) : AppController
{
    [HttpGet]
    public async Task<IActionResult> Index(TrailList list, CancellationToken cancel)
    {
        ViewBag.Deeds = (await db.AuditEntries.Deeds().ToListAsync(cancel)).Select(what => new SelectListItem(T[what], what)).OrderBy(deed => deed.Text, StringComparer.CurrentCulture).ToList();
        ViewBag.Kinds = (await db.AuditEntries.Kinds().ToListAsync(cancel)).Select(kind => new SelectListItem(T[kinds.Of(kind).Name], kind)).OrderBy(kind => kind.Text, StringComparer.CurrentCulture).ToList();
        ViewBag.People = await db.Users.OrderBy(account => account.DisplayName).Select(account => new SelectListItem(account.DisplayName, account.Id.ToString(System.Globalization.CultureInfo.InvariantCulture))).ToListAsync(cancel);
        return View("Index", await PageAsync(list, cancel));
    }

    [HttpGet("{number:long}")]
    public async Task<IActionResult> Show(long number, CancellationToken cancel) =>
        await db.AuditEntries.AsNoTracking().SingleOrDefaultAsync(entry => entry.Number == number, cancel) is { } entry
            ? View((await reader.ReadAsync([entry], User.Zone(), cancel)).Single())
            : NotFound();

    /// <summary>What the list shows, all pages of it.</summary>
    [HttpGet("export")]
    public async Task<IActionResult> Export(TrailList list, CancellationToken cancel)
    {
        await trail.NoteAsync(new Deed("Exported", "AuditTrail", Details: [new("Filter", null, Request.QueryString.Value, IsPersonal: true)]), cancel);
        return new TrailExport(db.AuditEntries.AsNoTracking().Fitting(list, clock).OrderBy(entry => entry.Number), reader, User.Zone(), $"audit-trail-{clock.Today:yyyy-MM-dd}.csv");
    }

    /// <summary>Who changes the language or comes back after verifying lands on the list.</summary>
    [HttpGet("verification")]
    public IActionResult Verify() => RedirectToAction(nameof(Index));

    [HttpPost("verification")]
    public async Task<IActionResult> Verify(string? head, CancellationToken cancel)
    {
        var known = KnownHead.Parse(head);
        if (!string.IsNullOrWhiteSpace(head) && known is null)
        {
            ModelState.AddModelError("head", T["An end of the trail is written as COUNT:HASH, the hash with 64 hexadecimal signs."]);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await Index(new TrailList(), cancel);
        }

        ChainReport report;
        try
        {
            report = await check.VerifyAsync(key.All, known, cancel);
        }
        catch (SettingsException missing)
        {
            ModelState.AddModelError("", T[missing.Sentence]);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await Index(new TrailList(), cancel);
        }

        await trail.NoteAsync(new Deed("Audit trail verified", "AuditTrail", Details: [new("Whole", null, report.IsWhole), new("Entries", null, report.Count), new("FirstBad", null, report.FirstBad)]), cancel);
        ViewBag.Report = report;
        return await Index(new TrailList(), cancel);
    }

    /// <summary>A value that no program of ours has written must not hide the proof from the auditor.</summary>
    private async Task<ListPage<TrailRow>> PageAsync(TrailList list, CancellationToken cancel)
    {
        try
        {
            var page = await db.AuditEntries.AsNoTracking().Fitting(list, clock).LatestFirst().PageAsync(list, cancel);
            return new ListPage<TrailRow>(await reader.ReadAsync(page.Rows, User.Zone(), cancel), page.Total, list);
        }
        catch (Exception error) when (error is FormatException or InvalidCastException or InvalidOperationException or OverflowException)
        {
            ModelState.AddModelError("", T["An entry on this page cannot be read. Verify the trail: the proof names it."]);
            return new ListPage<TrailRow>([], 0, list);
        }
    }
}
