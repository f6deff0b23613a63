using Microsoft.Extensions.Options;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Calendars;

/// <summary>The business calendars as this firm counts: those of the catalogue with the days that an administrator added.</summary>
public sealed class FirmCalendars(IOptions<Organisation> organisation)
{
    private volatile Dictionary<string, BusinessCalendar> calendars = [];

    /// <summary>The one that the organisation chose, by which notice is counted.</summary>
    public BusinessCalendar Current => Of(organisation.Value.Calendar);

    public BusinessCalendar Of(string code) => calendars.GetValueOrDefault(BusinessCalendars.Of(code).Code) ?? BusinessCalendars.Of(code);

    /// <summary>Puts these days in place of those that it had.</summary>
    internal void Take(IReadOnlyCollection<CalendarDay> days) =>
        calendars = days.GroupBy(day => day.Calendar)
            .Where(group => BusinessCalendars.Find(group.Key) is not null)
            .ToDictionary(group => group.Key, group => BusinessCalendars.Of(group.Key).With([.. group]), StringComparer.Ordinal);
}
