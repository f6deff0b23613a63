using System.Security.Claims;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.Extensions.Options;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web;
using VendorGovernance.Platform.Web.Agenda;

namespace VendorGovernance.Agenda.Links;

/// <summary>The agenda as an iCalendar text (RFC 5545): all-day events, whose identity stays when their date changes.</summary>
public sealed class AgendaFeed(AgendaFinder finder, IOptions<SiteAddress> site, IOptions<Organisation> organisation)
{
    private const int DaysBack = 90;
    private const int DaysAhead = 400;

    /// <param name="today">The day that it is for the reader.</param>
    public async Task<string> WriteAsync(ClaimsPrincipal person, int? owner, DateOnly today, Words words, CancellationToken cancel)
    {
        var found = await finder.FindAsync(new AgendaRange(person, today.AddDays(-DaysBack), today.AddDays(DaysAhead), owner, today), null, cancel);
        var name = $"{organisation.Value.NameIn(words)} · {words["Agenda"]}";
        var calendar = new Calendar { ProductId = "-//VendorGovernance//Agenda//EN", Method = "PUBLISH" };
        calendar.AddProperty("X-WR-CALNAME", name);
        calendar.AddProperty("NAME", name);
        calendar.AddProperty("X-PUBLISHED-TTL", "PT4H");
        calendar.Events.AddRange(found.Items.GroupBy(one => (one.Source.Kind, one.Item.Subject)).SelectMany(same => same.Select((one, at) => Event(one.Source, one.Item, at, today, words))));
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    /// <param name="at">A subject with several dates of one kind has an event for each.</param>
    private CalendarEvent Event(IAgendaSource source, AgendaItem item, int at, DateOnly today, Words words) => new()
    {
        Uid = $"{source.Kind}-{item.Subject.Replace(':', '-')}{(at == 0 ? "" : $"-{at}")}@{new Uri(site.Value.Address).Host}",
        // The day, so that the text stays the same from one request to the next.
        DtStamp = new CalDateTime(today.Year, today.Month, today.Day, 0, 0, 0, "UTC"),
        Start = new CalDateTime(item.Day),
        End = new CalDateTime(item.Day.AddDays(1)),
        Summary = words[item.Text],
        Description = $"{words[source.Title]}\n{site.Value.Of(item.Path)}",
        Categories = [words[source.Title]],
        Url = new Uri(site.Value.Of(item.Path)),
        Class = "PRIVATE",
        Transparency = TransparencyType.Transparent,
    };
}
