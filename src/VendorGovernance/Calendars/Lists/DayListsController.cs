using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using VendorGovernance.Accounts;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Calendars.Lists;

/// <summary>A list of days from a file: shown first, stored in one step.</summary>
[Route("settings/calendars/{code}/lists"), Authorize(Permissions.ManageSettings)]
public sealed class DayListsController(FirmCalendars calendars, CalendarDesk desk) : AppController
{
    private const int MostBytes = 1024 * 1024;

    [HttpGet("new")]
    public IActionResult New(string code) => calendars.Find(code) is { } calendar ? FormFor(calendar) : NotFound();

    /// <summary>Who changes the language on the preview lands on the form.</summary>
    [HttpGet("preview")]
    public IActionResult Preview(string code) => calendars.Find(code) is { } calendar ? Redirect($"/settings/calendars/{calendar.Code}/lists/new") : NotFound();

    [HttpPost("preview")]
    public async Task<IActionResult> Preview(string code, DayListFileForm form, CancellationToken cancel)
    {
        if (calendars.Find(code) is not { } calendar)
        {
            return NotFound();
        }

        DayList? list = null;
        return await AcceptedAsync(async () => list = await ReadAsync(form.File!, cancel))
            ? View(new DayListPreview(calendar, form.File!.FileName, list!, CsvDays.Write(list!.Days)))
            : FormFor(calendar);
    }

    [HttpPost]
    public async Task<IActionResult> Store(string code, DayListForm form, CancellationToken cancel)
    {
        if (calendars.Find(code) is not { } calendar)
        {
            return NotFound();
        }

        DayList? list = null;
        if (Accepted(() => list = DayList.Read(Encoding.UTF8.GetBytes(form.Days!)))
            && await AcceptedAsync(async () => Confirm("The calendar is changed. {0}", await desk.TakeListAsync(calendar.Code, form.Years, list!.Days, cancel))))
        {
            return Redirect($"/settings/calendars?calendar={calendar.Code}&year={form.Years.Min()}");
        }

        return list is null ? FormFor(calendar) : FormPage(new DayListPreview(calendar, "", list, form.Days!), "Preview");
    }

    private ViewResult FormFor(BusinessCalendar calendar)
    {
        ViewBag.Calendar = calendar;
        return FormPage(new DayListFileForm(), "New");
    }

    private static async Task<DayList> ReadAsync(IFormFile file, CancellationToken cancel)
    {
        if (file.Length > MostBytes)
        {
            throw new RuleViolationException(nameof(DayListFileForm.File), "A list of days has at most 1 MB.");
        }

        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancel);
        return DayList.Read(content.ToArray());
    }
}
