using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Timeline;

/// <summary>
/// <c>&lt;vc:timeline kind="Contract" subject="5" /&gt;</c> on a record's page, <c>&lt;vc:timeline vendor="5" /&gt;</c> on a vendor's:
/// what happened, for the firm's own people. The page has checked that the record may be seen.
/// </summary>
public sealed class TimelineViewComponent(GovernanceDb db, IEnumerable<RecordKind> kinds) : ViewComponent
{
    internal const string PageKey = "timeline";

    public async Task<IViewComponentResult> InvokeAsync(string? kind = null, int subject = 0, int vendor = 0)
    {
        if (UserClaimsPrincipal.OnlyVendor() is not null)
        {
            return Content("");
        }

        var events = kind is null ? db.TimelineEvents.OfVendor(vendor, HiddenKinds()) : db.TimelineEvents.OfRecord(kind, subject);
        var total = await events.CountAsync(HttpContext.RequestAborted);
        var page = new TimelinePage([], total, 1);
        page = page with { Page = Math.Clamp(Asked(), 1, page.Pages) };
        var rows = await events.NewestFirst().Skip((page.Page - 1) * TimelinePage.PageSize).Take(TimelinePage.PageSize).AsRows().ToListAsync(HttpContext.RequestAborted);
        return View("~/Timeline/Timeline.cshtml", page with { Events = [.. rows.Select(row => (row, PathOf(row)))] });
    }

    private string? PathOf(TimelineRow row)
    {
        var path = row.Path ?? kinds.FirstOrDefault(kind => kind.Kind == row.Kind)?.PathOf(row.SubjectId.ToString(CultureInfo.InvariantCulture));
        return path == HttpContext.Request.Path.Value ? null : path;
    }

    private string[] HiddenKinds() =>
        [.. kinds.Where(kind => kind.Permission is { } permission && !UserClaimsPrincipal.May(permission)).Select(kind => kind.Kind)];

    private int Asked() => int.TryParse(HttpContext.Request.Query[PageKey], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 1;
}
