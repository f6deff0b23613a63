using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Calendars;

public enum CalendarDayKind
{
    [Display(Name = "Day off")]
    Closed,

    [Display(Name = "Workday")]
    Workday,
}

public enum CalendarDayOrigin
{
    /// <summary>The firm's own: a works outing, a Saturday of stocktaking.</summary>
    [Display(Name = "our own")]
    Firm,

    /// <summary>Of a year's public holidays, entered before a version of the program knows them.</summary>
    [Display(Name = "announced, entered here")]
    Announced,
}

/// <summary>A day that an administrator added to a business calendar.</summary>
public sealed class CalendarDay : IVersioned, ILabelled
{
    private CalendarDay()
    {
    }

    public int Id { get; private set; }

    /// <summary>Code of the calendar, CN.</summary>
    public string Calendar { get; private set; } = "";

    public DateOnly Day { get; private set; }

    public CalendarDayKind Kind { get; private set; }

    public CalendarDayOrigin Origin { get; private set; }

    public LocalName Name { get; private set; } = LocalName.None;

    public int Version { get; private set; } = 1;

    public string Label => $"{Calendar} {Day:yyyy-MM-dd}";

    public static CalendarDay Announced(string calendar, DateOnly day, CalendarDayKind kind, LocalName name) =>
        new() { Calendar = calendar, Day = day, Kind = kind, Origin = CalendarDayOrigin.Announced, Name = name };

    /// <param name="calendar">As it is without this day, which must change something.</param>
    public static CalendarDay OfFirm(BusinessCalendar calendar, DateOnly day, CalendarDayKind kind, LocalName name)
    {
        if (calendar.IsBusinessDay(day) == (kind == CalendarDayKind.Workday))
        {
            throw new RuleViolationException("Day", kind == CalendarDayKind.Workday
                ? new Sentence("{0:d} is a business day already.", day)
                : new Sentence("{0:d} is a day off already.", day));
        }

        if (kind == CalendarDayKind.Closed && name.IsEmpty)
        {
            throw new RuleViolationException("NameEn", "A day off needs a name in at least one language; it stands in the explanation of dates.");
        }

        return new() { Calendar = calendar.Code, Day = day, Kind = kind, Origin = CalendarDayOrigin.Firm, Name = name };
    }
}
