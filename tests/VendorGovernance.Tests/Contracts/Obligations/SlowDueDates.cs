using VendorGovernance.Calendars;
using VendorGovernance.Contracts.Obligations;

namespace VendorGovernance.Tests.Contracts.Obligations;

/// <summary>The same dates the slow, obvious way: every day is looked at and asked whether something is due on it.</summary>
internal static class SlowDueDates
{
    public static IEnumerable<DateOnly> Of(DueRule rule, DateOnly startsOn, DateOnly? lastDay, BusinessCalendar calendar, DateOnly until)
    {
        var first = new[] { startsOn, rule.Day ?? startsOn }.Min().AddDays(-200);
        var last = new[] { until, lastDay ?? until, rule.Day ?? until, startsOn }.Max().AddDays(200);
        var monthEnds = MonthEnds(startsOn, lastDay, until).ToList();
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            for (var times = Times(day, rule, startsOn, lastDay, calendar, until, monthEnds); times > 0; times--)
            {
                yield return day;
            }
        }
    }

    private static int Times(DateOnly day, DueRule rule, DateOnly startsOn, DateOnly? lastDay, BusinessCalendar calendar, DateOnly until, List<DateOnly> monthEnds) => rule.Kind switch
    {
        DueRuleKind.FixedDay => day == rule.Day ? 1 : 0,
        DueRuleKind.EveryMonths => IsOfSeries(day, rule.Day!.Value, rule.Months!.Value) && day <= until && (lastDay is null || day <= lastDay) ? 1 : 0,
        DueRuleKind.FromStart => IsAway(day, startsOn, rule, calendar) ? 1 : 0,
        DueRuleKind.FromLastDay => lastDay is { } end && IsAway(day, end, rule, calendar) ? 1 : 0,
        DueRuleKind.FromMonthEnd => day < startsOn || day > until ? 0 : monthEnds.Count(end => IsAway(day, end, rule, calendar)),
    };

    /// <summary>The same day of the month as the first, or the month's last where it is shorter, so many whole periods later.</summary>
    private static bool IsOfSeries(DateOnly day, DateOnly first, int months)
    {
        var passed = ((day.Year - first.Year) * 12) + day.Month - first.Month;
        return day >= first && passed % months == 0 && day.Day == Math.Min(first.Day, DateTime.DaysInMonth(day.Year, day.Month));
    }

    private static IEnumerable<DateOnly> MonthEnds(DateOnly startsOn, DateOnly? lastDay, DateOnly until)
    {
        var (from, to) = (startsOn.Year * 12 + startsOn.Month, lastDay is { } last && last < until ? last : until);
        for (var day = startsOn; day <= to.AddDays(31); day = day.AddDays(1))
        {
            var month = day.Year * 12 + day.Month;
            if (day.AddDays(1).Day == 1 && month >= from && month <= to.Year * 12 + to.Month)
            {
                yield return day;
            }
        }
    }

    private static bool IsAway(DateOnly day, DateOnly from, DueRule rule, BusinessCalendar calendar)
    {
        var days = rule.Days!.Value;
        if (rule.Unit == DayUnit.CalendarDays || days == 0)
        {
            return day.DayNumber - from.DayNumber == days;
        }

        // No holidays are so long that 40 business days take more than 120.
        if (Math.Abs(day.DayNumber - from.DayNumber) > 120 || !calendar.IsBusinessDay(day))
        {
            return false;
        }

        return days > 0
            ? day > from && Walk(from.AddDays(1), day).Count(calendar.IsBusinessDay) == days
            : day < from && Walk(day, from.AddDays(-1)).Count(calendar.IsBusinessDay) == -days;
    }

    private static IEnumerable<DateOnly> Walk(DateOnly first, DateOnly last)
    {
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            yield return day;
        }
    }
}
