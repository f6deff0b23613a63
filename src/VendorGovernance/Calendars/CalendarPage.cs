using VendorGovernance.Platform.Text;

namespace VendorGovernance.Calendars;

/// <summary>One year of a calendar, and the forms that change it.</summary>
public sealed record CalendarPage(IReadOnlyList<BusinessCalendar> Choices, BusinessCalendar Calendar, int Year, IReadOnlyList<int> Years, IReadOnlyList<CalendarRow> Rows)
{
    private const int YearsAhead = 3;

    public CalendarDayForm Day { get; init; } = new() { Kind = CalendarDayKind.Closed };

    public AnnouncementForm Announcement { get; init; } = new();

    public HolidayYear? Published => Calendar.Years.FirstOrDefault(year => year.Year == Year);

    public bool IsAnnouncedHere => Calendar.AddedDays.Any(day => day.Calendar == Calendar.Code && day.Origin == CalendarDayOrigin.Announced && day.Day.Year == Year);

    /// <summary>Its holidays are not known, and an administrator may enter them.</summary>
    public bool MayBeAnnounced => Calendar.TakesYear(Year);

    public bool IsOwn => BusinessCalendars.Find(Calendar.Code) is null;

    public bool IsOffered { get; init; } = true;

    public int BusinessDays => Calendar.Count(new DateOnly(Year, 1, 1), new DateOnly(Year, 12, 31));

    public static CalendarPage Of(FirmCalendars calendars, BusinessCalendar calendar, int year, DateOnly today)
    {
        var first = calendar.Years.Select(known => known.Year).DefaultIfEmpty(today.Year).Min();
        var years = Enumerable.Range(first, today.Year + YearsAhead - first + 1).Append(year).Concat(calendar.AddedDays.Select(day => day.Day.Year)).Distinct().Order();
        var rows = CalendarRow.Of(calendar, year).ToList();
        return new CalendarPage(calendars.Everything, calendar, year, [.. years], rows)
        {
            Announcement = new AnnouncementForm { Year = year },
            IsOffered = calendars.All.Contains(calendar),
        };
    }
}

/// <param name="Remove">Id of the firm's own day, which can be removed by itself.</param>
public sealed record CalendarRow(DateOnly First, DateOnly Last, CalendarDayKind Kind, LocalName Name, CalendarDayOrigin? Origin, int? Remove)
{
    public static IEnumerable<CalendarRow> Of(BusinessCalendar calendar, int year) =>
        Published(calendar, year).Concat(Announced(calendar, year)).Concat(OfFirm(calendar, year)).OrderBy(row => row.First).ThenBy(row => row.Origin);

    private static IEnumerable<CalendarRow> Published(BusinessCalendar calendar, int year) => calendar.Years
        .Where(known => known.Year == year)
        .SelectMany(known => known.Holidays.Select(holiday => new CalendarRow(holiday.FirstDay, holiday.LastDay, CalendarDayKind.Closed, holiday.Name, null, null))
            .Concat(known.MakeUpWorkdays.Select(day => new CalendarRow(day, day, CalendarDayKind.Workday, LocalName.None, null, null))));

    private static IEnumerable<CalendarRow> OfFirm(BusinessCalendar calendar, int year) => calendar.AddedDays
        .Where(day => day.Day.Year == year && day.Origin == CalendarDayOrigin.Firm)
        .Select(day => new CalendarRow(day.Day, day.Day, day.Kind, day.Name, day.Origin, day.Id));

    /// <summary>Days in a row of the same name are one holiday.</summary>
    private static List<CalendarRow> Announced(BusinessCalendar calendar, int year)
    {
        var rows = new List<CalendarRow>();
        foreach (var day in calendar.AddedDays.Where(day => day.Day.Year == year && day.Origin == CalendarDayOrigin.Announced).OrderBy(day => day.Day))
        {
            var goesOn = rows.Count > 0 && rows[^1] is var last && last.Last.AddDays(1) == day.Day && last.Kind == day.Kind && last.Name == day.Name;
            if (goesOn)
            {
                rows[^1] = rows[^1] with { Last = day.Day };
            }
            else
            {
                rows.Add(new CalendarRow(day.Day, day.Day, day.Kind, day.Name, day.Origin, null));
            }
        }

        return rows;
    }
}
