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

    private BusinessCalendar(string code, LocalName name, IReadOnlyList<HolidayYear> years, FrozenSet<int>? coveredYears)
    {
        (Code, Name, Years, this.coveredYears) = (code, name, years, coveredYears);
        offDays = years.SelectMany(year => year.Holidays)
            .SelectMany(holiday => holiday.Days, KeyValuePair.Create)
            .ToFrozenDictionary(off => off.Value, off => off.Key);
        makeUpWorkdays = years.SelectMany(year => year.MakeUpWorkdays).ToFrozenSet();
    }

    public string Code { get; }

    public LocalName Name { get; }

    public IReadOnlyList<HolidayYear> Years { get; }

    public static BusinessCalendar WithHolidays(string code, LocalName name, IReadOnlyList<HolidayYear> years) =>
        new(code, name, years, years.Select(year => year.Year).ToFrozenSet());

    /// <summary>Knows no holidays and waits for none, so it is never provisional.</summary>
    public static BusinessCalendar MondayToFriday(string code, LocalName name) => new(code, name, [], coveredYears: null);

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
