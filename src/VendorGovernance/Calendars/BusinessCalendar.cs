using System.Collections.Frozen;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Calendars;

/// <summary>
/// Which days are business days: Monday to Friday without the holidays, and the make-up workdays. Holidays are published
/// year by year; a year that is still missing counts Monday to Friday and is provisional.
/// </summary>
public sealed class BusinessCalendar
{
    private readonly FrozenDictionary<DateOnly, Holiday> offDays;
    private readonly FrozenSet<DateOnly> makeUpWorkdays;
    private readonly FrozenSet<int>? coveredYears;

    private BusinessCalendar(
        string code, LocalName name, IReadOnlyList<HolidayYear> years, FrozenSet<int>? coveredYears, IReadOnlyList<CalendarDay> addedDays)
    {
        (Code, Name, Years, this.coveredYears, AddedDays) = (code, name, years, coveredYears, addedDays);
        var off = years.SelectMany(year => year.Holidays)
            .SelectMany(holiday => holiday.Days, KeyValuePair.Create)
            .ToDictionary(pair => pair.Value, pair => pair.Key);
        var worked = years.SelectMany(year => year.MakeUpWorkdays).ToHashSet();
        foreach (var day in addedDays.OrderByDescending(day => day.Origin == CalendarDayOrigin.Announced))
        {
            off.Remove(day.Day);
            worked.Remove(day.Day);
            if (day.Kind == CalendarDayKind.Workday)
            {
                worked.Add(day.Day);
            }
            else
            {
                off[day.Day] = new Holiday(day.Name, day.Day, day.Day) { IsFirmsOwn = day.Origin == CalendarDayOrigin.Firm };
            }
        }

        (offDays, makeUpWorkdays) = (off.ToFrozenDictionary(), worked.ToFrozenSet());
    }

    public string Code { get; }

    public LocalName Name { get; }

    public IReadOnlyList<HolidayYear> Years { get; }

    /// <summary>What an administrator added: what was announced wins over what the program knows, and the firm's own day over both.</summary>
    public IReadOnlyList<CalendarDay> AddedDays { get; }

    public static BusinessCalendar WithHolidays(string code, LocalName name, IReadOnlyList<HolidayYear> years) =>
        new(code, name, years, years.Select(year => year.Year).ToFrozenSet(), []);

    /// <summary>Knows no holidays and waits for none, so it is never provisional.</summary>
    public static BusinessCalendar MondayToFriday(string code, LocalName name) => new(code, name, [], coveredYears: null, []);

    /// <summary>The calendar with these days in place of any that it had. A year of which a day was announced is no longer provisional.</summary>
    public BusinessCalendar With(IReadOnlyList<CalendarDay> days) => new(
        Code,
        Name,
        Years,
        coveredYears is null ? null : Years.Select(year => year.Year).Concat(days.Where(day => day.Origin == CalendarDayOrigin.Announced).Select(day => day.Day.Year)).ToFrozenSet(),
        days);

    /// <summary>Someone may enter the year's holidays: the program does not know them, and plain Monday to Friday stays what its name says.</summary>
    public bool TakesYear(int year) => (coveredYears is not null || BusinessCalendars.Find(Code) is null) && Years.All(known => known.Year != year);

    public bool IsBusinessDay(DateOnly day) => IsMakeUpWorkday(day) || (!IsWeekend(day) && !offDays.ContainsKey(day));

    /// <summary>A weekend day that is worked in exchange for a holiday.</summary>
    public bool IsMakeUpWorkday(DateOnly day) => makeUpWorkdays.Contains(day);

    public Holiday? HolidayOn(DateOnly day) => offDays.GetValueOrDefault(day);

    public bool IsProvisional(int year) => coveredYears is not null && !coveredYears.Contains(year);

    /// <summary>Whether any of these days lies in a provisional year; of no days at all, none does.</summary>
    public bool IsProvisional(DateOnly firstDay, DateOnly lastDay) =>
        firstDay <= lastDay && Enumerable.Range(firstDay.Year, lastDay.Year - firstDay.Year + 1).Any(IsProvisional);

    public DateOnly OnOrBefore(DateOnly day)
    {
        while (!IsBusinessDay(day))
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    public DateOnly OnOrAfter(DateOnly day)
    {
        while (!IsBusinessDay(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>The n-th business day after the day, or before it where n is negative; the day itself does not count.</summary>
    public DateOnly Add(DateOnly day, int businessDays)
    {
        for (var left = businessDays; left > 0; left--)
        {
            day = OnOrAfter(day.AddDays(1));
        }

        for (var left = businessDays; left < 0; left++)
        {
            day = OnOrBefore(day.AddDays(-1));
        }

        return day;
    }

    /// <summary>How many business days there are from the first day to the last, both included.</summary>
    public int Count(DateOnly firstDay, DateOnly lastDay)
    {
        var count = 0;
        for (var day = firstDay; day <= lastDay; day = day.AddDays(1))
        {
            count += IsBusinessDay(day) ? 1 : 0;
        }

        return count;
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
