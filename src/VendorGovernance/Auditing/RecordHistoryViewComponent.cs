using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;

namespace VendorGovernance.Auditing;

/// <summary><c>&lt;vc:record-history kind="Contract" subject="5" /&gt;</c>: the latest that happened to a record, on its page.</summary>
public sealed class RecordHistoryViewComponent(GovernanceDb db, TrailReader reader) : ViewComponent
{
    private const int Shown = 5;

    public async Task<IViewComponentResult> InvokeAsync(string kind, int subject)
    {
        if (!UserClaimsPrincipal.May(Permissions.ViewHistory))
        {
            return Content("");
        }

        var id = subject.ToString(CultureInfo.InvariantCulture);
        var entries = db.AuditEntries.AsNoTracking().Of(kind, id);
        var rows = await reader.ReadAsync(await entries.LatestFirst().Take(Shown).ToListAsync(HttpContext.RequestAborted), UserClaimsPrincipal.Zone(), HttpContext.RequestAborted);
        return View("~/Auditing/RecordHistory.cshtml", new RecordHistory($"/history/{kind}/{id}", rows, await entries.CountAsync(HttpContext.RequestAborted)));
    }
}

public sealed record RecordHistory(string Path, IReadOnlyList<TrailRow> Latest, int Count);
