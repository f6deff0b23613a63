using VendorGovernance.Calendars;
using VendorGovernance.Contracts.Obligations;

namespace VendorGovernance.Tests.Contracts.Obligations;

public sealed class DueDatesOnRandomRulesTests
{
    private const int Rules = 10_000;

    [Fact]
    public void Due_dates_are_those_of_the_slow_obvious_way()
    {
        var random = new Random(20261122);
        for (var at = 0; at < Rules; at++)
        {
            // Business days are counted day by day in the slow way, so most rules count calendar days.
            var (rule, start, last, until) = Random(random, at % 10 == 0 ? DayUnit.BusinessDays : DayUnit.CalendarDays);
            var due = ObligationDueDates.Of(rule, start, last, BusinessCalendars.China, until);

            Assert.Equal(SlowDueDates.Of(rule, start, last, BusinessCalendars.China, until), due.Select(date => date.On).Order());
            Assert.Equal(due.Count, due.Select(date => date.Key).Distinct().Count());
        }
    }

    [Fact]
    public void A_contract_that_goes_on_longer_keeps_all_due_dates_of_its_series_and_adds_to_them()
    {
        var random = new Random(7);
        for (var at = 0; at < 1_000; at++)
        {
            var (rule, start, last, until) = Random(random, DayUnit.CalendarDays);
            if (last is null || rule.Kind == DueRuleKind.FromLastDay)
            {
                continue;
            }

            var before = ObligationDueDates.Of(rule, start, last, BusinessCalendars.China, until);
            var after = ObligationDueDates.Of(rule, start, last.Value.AddDays(random.Next(1, 400)), BusinessCalendars.China, until);

            Assert.Equal(before, after.Take(before.Count));
        }
    }

    private static (DueRule Rule, DateOnly Start, DateOnly? Last, DateOnly Until) Random(Random random, DayUnit unit)
    {
        var start = new DateOnly(2024, 1, 1).AddDays(random.Next(0, 700));
        DateOnly? last = random.Next(4) == 0 ? null : start.AddDays(random.Next(0, 500));
        var kind = Enum.GetValues<DueRuleKind>()[random.Next(5)];
        var day = random.Next(3) == 0 ? new DateOnly(start.Year, 1 + (2 * random.Next(3)), 31) : start.AddDays(random.Next(-30, 100));
        var days = random.Next(-40, 41);
        var rule = kind switch
        {
            DueRuleKind.FixedDay => DueRule.On(day),
            DueRuleKind.EveryMonths => DueRule.Every(random.Next(1, 8), day),
            DueRuleKind.FromStart or DueRuleKind.FromLastDay or DueRuleKind.FromMonthEnd => DueRule.From(kind, days, unit),
        };
        return (rule.Checked(), start, last, start.AddDays(random.Next(0, 600)));
    }
}
