using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Web;
using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.Auditing;

/// <summary>All that happened to one record, for whoever may see the record; and the erasure of the personal data in it.</summary>
[Route("history/{kind}/{id}"), Authorize(Permissions.ViewHistory)]
public sealed class HistoryController(GovernanceDb db, TrailReader reader, RecordKinds kinds, PersonalData personal) : AppController
{
    /// <summary>Blanks in the address are bound as nothing at all, and nothing is no record.</summary>
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        if (RouteData.Values.Values.Any(value => string.IsNullOrWhiteSpace(value as string)))
        {
            context.Result = NotFound();
        }
    }

    [HttpGet]
    public async Task<IActionResult> Show(string kind, string id, ListRequest request, CancellationToken cancel)
    {
        if (!User.May(kinds.Of(kind).Permission ?? Permissions.ReadAuditTrail))
        {
            return Forbid();
        }

        var page = await db.AuditEntries.AsNoTracking().Of(kind, id).LatestFirst().PageAsync(request, cancel);
        if (page.Total == 0)
        {
            return NotFound();
        }

        var rows = await reader.ReadAsync(page.Rows, User.Zone(), cancel);
        return View("History", new HistoryPage(kinds.Of(kind), id, rows[0].Subject, new ListPage<TrailRow>(rows, page.Total, request)));
    }

    [HttpGet("erasure"), Authorize(Permissions.ErasePersonalData)]
    public async Task<IActionResult> Decide(string kind, string id, CancellationToken cancel) =>
        await ErasureAsync(kind, id, new ErasureForm(), cancel);

    [HttpPost("erasure"), Authorize(Permissions.ErasePersonalData)]
    public async Task<IActionResult> Erase(string kind, string id, ErasureForm form, CancellationToken cancel)
    {
        if (!await db.AuditEntries.OfRecord(kind, id).AnyAsync(cancel))
        {
            return NotFound();
        }

        var erased = 0;
        if (!await AcceptedAsync(async () => erased = await personal.EraseAsync(kind, id, form.Reason!.Trim(), cancel)))
        {
            return await ErasureAsync(kind, id, form, cancel);
        }

        Confirm("{0} personal values are erased.", erased);
        return LocalRedirect($"/history/{Uri.EscapeDataString(kind)}/{Uri.EscapeDataString(id)}");
    }

    private async Task<IActionResult> ErasureAsync(string kind, string id, ErasureForm form, CancellationToken cancel)
    {
        var latest = await db.AuditEntries.AsNoTracking().OfRecord(kind, id).LatestFirst().Take(1).ToListAsync(cancel);
        if (latest.Count == 0)
        {
            return NotFound();
        }

        ViewBag.Name = (await reader.ReadAsync(latest, User.Zone(), cancel))[0].Subject;
        ViewBag.Path = $"/history/{Uri.EscapeDataString(kind)}/{Uri.EscapeDataString(id)}";
        // An entry without a record has no history of its own; its page is where the way back leads.
        ViewBag.Back = kind == Erasure.EntryKind ? $"/audit-trail/{Uri.EscapeDataString(id)}" : ViewBag.Path;
        ViewBag.Count = await personal.CountAsync(kind, id, cancel);
        return FormPage(form, "Erasure");
    }
}
