using VendorGovernance.Calendars;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web.Agenda;

namespace VendorGovernance.Agenda;

/// <summary>A month in whole weeks from Monday to Sunday.</summary>
public sealed record AgendaPage(AgendaList List, DateOnly Month, DateOnly Today, IReadOnlyList<AgendaDay> Days, BusinessCalendar Calendar)
{
    /// <summary>Kinds that the person may see.</summary>
    public required IReadOnlyList<IAgendaSource> Kinds { get; init; }

    /// <summary>Kinds of which not everything is shown.</summary>
    public required IReadOnlyList<Sentence> Cut { get; init; }

    public int Count => Days.Where(IsInMonth).Sum(day => day.Items.Count);

    public IEnumerable<AgendaDay[]> Weeks => Days.Chunk(7);

    /// <summary>For the list: days of the month with something on them.</summary>
    public IEnumerable<AgendaDay> Busy => Days.Where(day => IsInMonth(day) && day.Items.Count > 0);

    public bool IsProvisional => Calendar.IsProvisional(Month.Year);

    public bool IsInMonth(AgendaDay day) => CalendarMonth.Of(day.Day) == Month;

    public static (DateOnly First, DateOnly Last) RangeOf(DateOnly month)
    {
        var first = month.AddDays(-DaysSinceMonday(month));
        var end = month.AddMonths(1).AddDays(-1);
        return (first, end.AddDays(6 - DaysSinceMonday(end)));
    }

    private static int DaysSinceMonday(DateOnly day) => ((int)day.DayOfWeek + 6) % 7;
}

/// <summary>A day of the calendar with what is on it.</summary>
/// <param name="IsBusinessDay">By the firm's calendar; a Saturday that is worked is one.</param>
public sealed record AgendaDay(DateOnly Day, bool IsBusinessDay, Holiday? Holiday, bool IsMakeUpWorkday, IReadOnlyList<AgendaItem> Items)
{
    /// <summary>More than these on one day stand in the list.</summary>
    public const int MostShown = 5;

    public static AgendaDay Of(DateOnly day, BusinessCalendar calendar, IEnumerable<AgendaItem> items) =>
        new(day, calendar.IsBusinessDay(day), calendar.HolidayOn(day), calendar.IsMakeUpWorkday(day), [.. items]);
}
