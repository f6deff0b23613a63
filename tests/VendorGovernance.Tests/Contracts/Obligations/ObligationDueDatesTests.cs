using VendorGovernance.Calendars;
using VendorGovernance.Contracts.Obligations;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Tests.Contracts.Obligations;

public sealed class ObligationDueDatesTests
{
    private static readonly DateOnly Start = new(2026, 1, 15);
    private static readonly DateOnly Last = new(2026, 10, 31);

    [Fact]
    public void The_31st_comes_back_after_a_short_month() => Assert.Equal(
        ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"],
        Days(DueRule.Every(1, new DateOnly(2026, 1, 31))).Take(4));

    [Fact]
    public void A_series_ends_with_the_contract_and_its_last_day_counts() =>
        Assert.Equal("2026-10-31", Days(DueRule.Every(3, new DateOnly(2026, 1, 31))).Last());

    [Fact]
    public void The_29th_of_February_is_the_28th_in_other_years() => Assert.Equal(
        ["2024-02-29", "2025-02-28", "2026-02-28"], Days(DueRule.Every(12, new DateOnly(2024, 2, 29))));

    [Theory]
    [InlineData(DueRuleKind.FromStart, 0, DayUnit.BusinessDays, "2026-01-15")]
    [InlineData(DueRuleKind.FromStart, 10, DayUnit.CalendarDays, "2026-01-25")]
    [InlineData(DueRuleKind.FromLastDay, -30, DayUnit.CalendarDays, "2026-10-01")]
    [InlineData(DueRuleKind.FromLastDay, 5, DayUnit.BusinessDays, "2026-11-06")]
    [InlineData(DueRuleKind.FromLastDay, -18, DayUnit.BusinessDays, "2026-10-08")]
    public void What_happens_once_is_counted_from_its_day_over_holidays_and_make_up_workdays(DueRuleKind kind, int days, DayUnit unit, string due) =>
        Assert.Equal([due], Days(DueRule.From(kind, days, unit)));

    [Fact]
    public void A_monthly_report_is_due_for_every_month_that_has_begun_under_the_contract() => Assert.Equal(
        ["2026-02-06", "2026-03-06", "2026-04-08"],
        Days(DueRule.From(DueRuleKind.FromMonthEnd, 5, DayUnit.BusinessDays)).Take(3));

    [Fact]
    public void Before_the_first_day_nothing_is_due_each_month() =>
        Assert.Equal("2026-02-08", Days(DueRule.From(DueRuleKind.FromMonthEnd, -20, DayUnit.CalendarDays)).First());

    [Fact]
    public void Without_a_last_day_nothing_is_counted_from_it() =>
        Assert.Empty(ObligationDueDates.Of(DueRule.From(DueRuleKind.FromLastDay, -30, DayUnit.CalendarDays), Start, null, BusinessCalendars.China, Last));

    [Theory]
    [InlineData(DueRuleKind.FixedDay, "Day")]
    [InlineData(DueRuleKind.EveryMonths, "Months")]
    [InlineData(DueRuleKind.FromMonthEnd, "Days")]
    public void A_rule_without_what_it_needs_is_refused_at_that_field(DueRuleKind kind, string field) =>
        Assert.Equal(field, Assert.Throws<RuleViolationException>(() => new DueRule(kind, null, null, null, null).Checked()).Field);

    [Fact]
    public void A_rule_keeps_nothing_that_its_kind_does_not_have() =>
        Assert.Equal(DueRule.On(Start), new DueRule(DueRuleKind.FixedDay, Start, 3, 5, DayUnit.BusinessDays).Checked());

    [Theory]
    [InlineData(DueRuleKind.FromLastDay, -30, DayUnit.BusinessDays, "30 business days before the contract's last day", "合同到期日前 30 个工作日")]
    [InlineData(DueRuleKind.FromMonthEnd, 5, DayUnit.CalendarDays, "5 calendar days after the end of each month", "每月月末后 5 个自然日")]
    [InlineData(DueRuleKind.FromMonthEnd, 0, DayUnit.CalendarDays, "on the last day of each month", "每月最后一天")]
    public void A_rule_says_itself_in_both_languages(DueRuleKind kind, int days, DayUnit unit, string english, string chinese)
    {
        var words = DueRule.From(kind, days, unit).InWords;

        Assert.Equal((english, chinese), (Words.English[words], Words.Chinese[words]));
    }

    private static IEnumerable<string> Days(DueRule rule) =>
        ObligationDueDates.Of(rule, Start, Last, BusinessCalendars.China, new DateOnly(2027, 12, 31)).Select(due => due.On.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
}
