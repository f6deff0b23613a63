using System.Globalization;
using VendorGovernance.Calendars;

namespace VendorGovernance.Contracts.Obligations;

/// <param name="Key">Which one of its obligation it is, whatever its date becomes: "once", "#3", "2026-11".</param>
public sealed record DueDate(string Key, DateOnly On);

/// <summary>The days on which something is due under a contract. Pure: rule, contract and calendar in, dates out.</summary>
public static class ObligationDueDates
{
    private const string Once = "once";

    /// <param name="lastDay">Of the contract, inclusive; null when it is open-ended, and then nothing can be counted from it.</param>
    /// <param name="until">A series goes no further than this day.</param>
    public static IReadOnlyList<DueDate> Of(DueRule rule, DateOnly startsOn, DateOnly? lastDay, BusinessCalendar calendar, DateOnly until) => rule.Kind switch
    {
        DueRuleKind.FixedDay => [new DueDate(Once, rule.Day!.Value)],
        DueRuleKind.EveryMonths => [.. Series(rule.Day!.Value, rule.Months!.Value, lastDay, until)],
        DueRuleKind.FromStart => [new DueDate(Once, Counted(rule, startsOn, calendar))],
        DueRuleKind.FromLastDay => lastDay is { } last ? [new DueDate(Once, Counted(rule, last, calendar))] : [],
        DueRuleKind.FromMonthEnd => [.. MonthEnds(rule, startsOn, lastDay, calendar, until)],
    };

    /// <summary>Each is counted from the first day, so that the 31st comes back after a short month.</summary>
    private static IEnumerable<DueDate> Series(DateOnly first, int months, DateOnly? lastDay, DateOnly until)
    {
        var end = lastDay < until ? lastDay.Value : until;
        for (var at = 0; first.AddMonths(at * months) is var day && day <= end; at++)
        {
            yield return new DueDate(string.Create(CultureInfo.InvariantCulture, $"#{at}"), day);
        }
    }

    /// <summary>Of every month in which the contract runs, the first and the last of them included, even where it runs in a part of it only.</summary>
    private static IEnumerable<DueDate> MonthEnds(DueRule rule, DateOnly startsOn, DateOnly? lastDay, BusinessCalendar calendar, DateOnly until)
    {
        var month = new DateOnly(startsOn.Year, startsOn.Month, 1);
        for (; !(month > lastDay) && month <= until; month = month.AddMonths(1))
        {
            var due = Counted(rule, month.AddMonths(1).AddDays(-1), calendar);
            if (due >= startsOn && due <= until)
            {
                yield return new DueDate(month.ToString("yyyy-MM", CultureInfo.InvariantCulture), due);
            }
        }
    }

    private static DateOnly Counted(DueRule rule, DateOnly from, BusinessCalendar calendar) =>
        rule.Unit == DayUnit.BusinessDays ? calendar.Add(from, rule.Days!.Value) : from.AddDays(rule.Days!.Value);
}
