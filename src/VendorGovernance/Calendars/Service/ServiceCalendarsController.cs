using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Calendars.Service;

[Route("settings/calendars/service"), Authorize(Permissions.ManageSettings)]
public sealed class ServiceCalendarsController(GovernanceDb db, ServiceCalendars calendars, IOptions<Organisation> organisation, IServiceProvider services) : RecordController(db)
{
    private static readonly Sentence CodeIsTaken = "Another calendar already has this code.";

    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        var own = await Db.ServiceCalendars.AsNoTracking().OrderBy(calendar => calendar.Code).ToListAsync(cancel);
        return View(calendars.BuiltIn.Select(ServiceCalendarRow.Of).Concat(own.Select(ServiceCalendarRow.Of)).ToList());
    }

    [HttpGet("new")]
    public IActionResult New() => FormPage(new ServiceCalendarForm { TimeZone = organisation.Value.TimeZone });

    [HttpPost]
    public async Task<IActionResult> Create(ServiceCalendarForm form, CancellationToken cancel)
    {
        ServiceCalendar? calendar = null;
        return Accepted(() => Db.ServiceCalendars.Add(calendar = ServiceCalendar.Make(form.Code!, form.ToTerms())))
            && await SavedAsync(calendar!, form, ServiceCalendarForm.Of, nameof(form.Code), CodeIsTaken, cancel)
            ? await ListedAsync(cancel)
            : FormPage(form);
    }

    [HttpGet("{code}/edit")]
    public async Task<IActionResult> Edit(string code, CancellationToken cancel) =>
        await FindAsync(code, cancel) is { } calendar ? FormPage(ServiceCalendarForm.Of(calendar)) : NotFound();

    [HttpPost("{code}/edit")]
    public async Task<IActionResult> Update(string code, ServiceCalendarForm form, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } calendar)
        {
            return NotFound();
        }

        // A contract keeps the code, so it stays; the form shows it and does not send it.
        form.Code = calendar.Code;
        ModelState.Remove(nameof(form.Code));
        return Accepted(() => calendar.Revise(form.ToTerms())) && await SavedAsync(calendar, form, ServiceCalendarForm.Of, cancel)
            ? await ListedAsync(cancel)
            : FormPage(form);
    }

    private Task<ServiceCalendar?> FindAsync(string code, CancellationToken cancel) => Db.ServiceCalendars.SingleOrDefaultAsync(calendar => calendar.Code == code, cancel);

    private async Task<IActionResult> ListedAsync(CancellationToken cancel)
    {
        await services.GetRequiredService<CalendarMemory>().RefreshAsync(cancel);
        Confirm("Saved.");
        return RedirectToAction(nameof(Index));
    }
}
