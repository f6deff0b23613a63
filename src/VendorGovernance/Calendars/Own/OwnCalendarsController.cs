using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Calendars.Own;

/// <summary>Calendars that the firm makes for itself: another country, a plant with its own shutdown.</summary>
[Route("settings/calendars/own"), Authorize(Permissions.ManageSettings)]
public sealed class OwnCalendarsController(GovernanceDb db, IServiceProvider services) : RecordController(db)
{
    [HttpGet("new")]
    public IActionResult New() => FormPage(new NewCalendarForm(), "New");

    [HttpPost]
    public async Task<IActionResult> Create(NewCalendarForm form, CancellationToken cancel)
    {
        OwnCalendar? calendar = null;
        if (Accepted(() => calendar = OwnCalendar.Make(form.Code!, new LocalName(form.NameEn, form.NameZh), form.Base!.Value)))
        {
            Db.OwnCalendars.Add(calendar!);
            try
            {
                await Db.SaveChangesAsync(cancel);
                return await ShownAsync(calendar!, cancel);
            }
            catch (DbUpdateException error) when (error.IsDuplicate())
            {
                ModelState.AddModelError(nameof(form.Code), T["Another calendar already has this code."]);
            }
        }

        return FormPage(form, "New");
    }

    [HttpGet("{code}/edit")]
    public async Task<IActionResult> Edit(string code, CancellationToken cancel) =>
        await FindAsync(code, cancel) is { } calendar ? Form(calendar, OwnCalendarForm.Of(calendar)) : NotFound();

    [HttpPost("{code}/edit")]
    public async Task<IActionResult> Update(string code, OwnCalendarForm form, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } calendar)
        {
            return NotFound();
        }

        return Accepted(() => calendar.Revise(new LocalName(form.NameEn, form.NameZh), form.IsOffered)) && await SavedAsync(calendar, form, OwnCalendarForm.Of, cancel)
            ? await ShownAsync(calendar, cancel)
            : Form(calendar, form);
    }

    private Task<OwnCalendar?> FindAsync(string code, CancellationToken cancel) => Db.OwnCalendars.SingleOrDefaultAsync(calendar => calendar.Code == code, cancel);

    private async Task<IActionResult> ShownAsync(OwnCalendar calendar, CancellationToken cancel)
    {
        await services.GetRequiredService<CalendarMemory>().RefreshAsync(cancel);
        Confirm("Saved.");
        return Redirect($"/settings/calendars?calendar={calendar.Code}");
    }

    private ViewResult Form(OwnCalendar calendar, OwnCalendarForm form)
    {
        ViewBag.Code = calendar.Code;
        return FormPage(form);
    }
}
