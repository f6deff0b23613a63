using Microsoft.Extensions.Options;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Calendars;

/// <summary>The business calendars as this firm counts: those of the catalogue and its own, with the days that an administrator added.</summary>
public sealed class FirmCalendars(IOptions<Organisation> organisation)
{
    private volatile Known known = Known.Of([], []);

    /// <summary>The one that the organisation chose, by which notice is counted.</summary>
    public BusinessCalendar Current => Of(organisation.Value.Calendar);

    /// <summary>Those that a contract can choose.</summary>
    public IReadOnlyList<BusinessCalendar> All => known.Offered;

    /// <summary>Those that are no longer offered, too: contracts of before go on with them.</summary>
    internal IReadOnlyList<BusinessCalendar> Everything => known.All;

    public BusinessCalendar? Find(string code) => known.ByCode.GetValueOrDefault(code);

    /// <summary>
    /// A calendar that another server made a moment ago may not be known here yet. Until it is, days count Monday to Friday and every
    /// date is provisional.
    /// </summary>
    public BusinessCalendar Of(string code) => Find(code) ?? BusinessCalendar.WithHolidays(code, new LocalName(code, null), []);

    /// <summary>Puts these calendars and days in place of those that it had.</summary>
    internal void Take(IReadOnlyCollection<OwnCalendar> own, IReadOnlyCollection<CalendarDay> days) => known = Known.Of(own, days);

    private sealed record Known(IReadOnlyList<BusinessCalendar> All, IReadOnlyList<BusinessCalendar> Offered, Dictionary<string, BusinessCalendar> ByCode)
    {
        public static Known Of(IReadOnlyCollection<OwnCalendar> own, IReadOnlyCollection<CalendarDay> days)
        {
            var added = days.ToLookup(day => day.Calendar, StringComparer.Ordinal);
            var catalogue = BusinessCalendars.All.Select(calendar => calendar.With([.. added[calendar.Code]]));
            var all = catalogue.Concat(own.OrderBy(calendar => calendar.Code, StringComparer.Ordinal).Select(calendar => With(calendar, added))).ToList();
            var retired = own.Where(calendar => !calendar.IsOffered).Select(calendar => calendar.Code).ToHashSet(StringComparer.Ordinal);
            return new Known(all, [.. all.Where(calendar => !retired.Contains(calendar.Code))], all.ToDictionary(calendar => calendar.Code, StringComparer.OrdinalIgnoreCase));
        }

        /// <summary>One that follows China takes over the holidays that were entered there, and none of the days that are only that calendar's.</summary>
        private static BusinessCalendar With(OwnCalendar own, ILookup<string, CalendarDay> added)
        {
            var inherited = own.Base == CalendarBase.China
                ? added[BusinessCalendars.China.Code].Where(day => day.Origin == CalendarDayOrigin.Announced)
                : [];
            return own.WithoutDays().With([.. inherited, .. added[own.Code]]);
        }
    }
}
