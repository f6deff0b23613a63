using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using VendorGovernance.Accounts;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Calendars;

[Route("settings/calendars"), Authorize(Permissions.ManageSettings)]
public sealed class CalendarsController(FirmCalendars calendars, CalendarDesk desk, Clock clock) : AppController
{
    [HttpGet]
    public IActionResult Index(string? calendar, int? year) =>
        Chosen(calendar, year) is { } chosen ? View(CalendarPage.Of(calendars, chosen.Calendar, chosen.Year, clock.Today)) : NotFound();

    [HttpPost("days")]
    public Task<IActionResult> Add(string? calendar, CalendarDayForm form, CancellationToken cancel) => DoneAsync(
        calendar, form.Day?.Year, code => desk.AddAsync(code, form.Day!.Value, form.Kind!.Value, new LocalName(form.NameEn, form.NameZh), cancel), page => page with { Day = form });

    [HttpPost("days/{id:int}/removal")]
    public async Task<IActionResult> Remove(int id, string? calendar, int? year, CancellationToken cancel)
    {
        var follows = await desk.RemoveAsync(id, cancel);
        return follows is null ? NotFound() : await DoneAsync(calendar, year, _ => Task.FromResult(follows), page => page);
    }

    [HttpPost("years")]
    public Task<IActionResult> Announce(string? calendar, AnnouncementForm form, CancellationToken cancel) =>
        DoneAsync(calendar, form.Year, code => desk.AnnounceAsync(code, form.Year, form.Text!, cancel), page => page with { Announcement = form });

    [HttpPost("years/removal")]
    public Task<IActionResult> Forget(string? calendar, int year, CancellationToken cancel) =>
        DoneAsync(calendar, year, code => desk.ForgetAsync(code, year, cancel), page => page);

    private async Task<IActionResult> DoneAsync(string? calendar, int? year, Func<string, Task<Sentence>> change, Func<CalendarPage, CalendarPage> asEntered)
    {
        if (Chosen(calendar, year) is not { } chosen)
        {
            return NotFound();
        }

        try
        {
            if (ModelState.IsValid)
            {
                Confirm("The calendar is changed. {0}", await change(chosen.Calendar.Code));
                return RedirectToAction(nameof(Index), new { calendar = chosen.Calendar.Code, year = chosen.Year });
            }
        }
        catch (RuleViolationException refusal)
        {
            ModelState.AddModelError(refusal.Field ?? "", T[refusal.Sentence]);
        }

        return FormPage(asEntered(CalendarPage.Of(calendars, calendars.Of(chosen.Calendar.Code), chosen.Year, clock.Today)), "Index");
    }

    /// <summary>Null for a calendar or a year that there is not.</summary>
    private (BusinessCalendar Calendar, int Year)? Chosen(string? code, int? year) =>
        calendars.Find(code ?? calendars.Current.Code) is { } calendar && (year ?? clock.Today.Year) is >= 2000 and < 2200 and var chosen
            ? (calendar, chosen)
            : null;
}
