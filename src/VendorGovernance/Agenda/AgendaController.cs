using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using VendorGovernance.Accounts;
using VendorGovernance.Calendars;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web;
using VendorGovernance.Platform.Web.Agenda;

namespace VendorGovernance.Agenda;

[Route("agenda"), Authorize(Permissions.ViewAgenda)]
public sealed class AgendaController(AgendaFinder finder, FirmCalendars calendars, Clock clock) : AppController
{
    [HttpGet]
    public async Task<IActionResult> Index(AgendaList list, CancellationToken cancel)
    {
        var month = list.MonthOn(clock.Today);
        var (first, last) = AgendaPage.RangeOf(month);
        var found = await finder.FindAsync(new AgendaRange(User, first, last, list.Mine ? User.AccountId() : null, clock.Today), list.Kind, cancel);
        var items = found.Items.ToLookup(item => item.Item.Day, item => item.Item);
        var calendar = calendars.Current;
        var days = Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays).Select(day => AgendaDay.Of(day, calendar, items[day])).ToList();
        return View(new AgendaPage(list, month, clock.Today, days, calendar) { Kinds = finder.For(User), Cut = found.Cut });
    }
}
