using System.Globalization;
using VendorGovernance.Calendars;
using VendorGovernance.Contracts;
using VendorGovernance.Platform.Text;
using static VendorGovernance.Contracts.NoticeCounting;
using static VendorGovernance.Contracts.NoticeRoll;
using static VendorGovernance.Contracts.NoticeUnit;

namespace VendorGovernance.Tests.Contracts;

public class DecideByTests
{
    [Theory]
    [InlineData("2026-12-31", 30, None, Statutory, "2026-12-01")]
    [InlineData("2026-12-31", 30, None, Clear, "2026-11-30")]
    [InlineData("2026-12-31", 60, None, Statutory, "2026-11-01")]
    [InlineData("2026-12-31", 60, None, Clear, "2026-10-31")]
    [InlineData("2026-12-31", 90, None, Statutory, "2026-10-02")]
    [InlineData("2026-12-31", 90, None, Clear, "2026-10-01")]
    [InlineData("2026-12-31", 30, Preceding, Statutory, "2026-12-01")]
    [InlineData("2026-12-31", 30, Preceding, Clear, "2026-11-30")]
    [InlineData("2026-12-31", 60, Preceding, Statutory, "2026-10-30")]
    [InlineData("2026-12-31", 60, Preceding, Clear, "2026-10-30")]
    [InlineData("2026-12-31", 90, Preceding, Statutory, "2026-09-30")]
    [InlineData("2026-12-31", 90, Preceding, Clear, "2026-09-30")]
    [InlineData("2026-10-31", 30, Preceding, Statutory, "2026-09-30")]
    [InlineData("2026-03-31", 45, Preceding, Statutory, "2026-02-14")]
    public void Calendar_days_go_back_and_roll_only_backward(
        string lastDay, int days, NoticeRoll roll, NoticeCounting counting, string expected) =>
        AssertDate(expected, Notice(lastDay, days, CalendarDays) with { Roll = roll, Counting = counting });

    [Theory]
    [InlineData("2026-03-31", 30, "2026-02-11")]
    [InlineData("2026-10-31", 20, "2026-09-28")]
    [InlineData("2026-02-23", 15, "2026-01-26")]
    public void Business_days_skip_holidays_and_count_make_up_workdays(string lastDay, int days, string expected) =>
        AssertDate(expected, Notice(lastDay, days, BusinessDays));

    [Fact]
    public void A_plain_Monday_to_Friday_count_gives_another_date()
    {
        var terms = Notice("2026-10-31", 20, BusinessDays);

        Assert.Equal(Day("2026-10-02"), DecideBy.Of(terms, BusinessCalendars.Weekdays).Date);
    }

    [Theory]
    [InlineData(None, "2026-10-11")]
    [InlineData(Preceding, "2026-10-10")]
    public void The_latest_day_with_enough_business_days_after_it_may_itself_be_off(NoticeRoll roll, string expected) =>
        AssertDate(expected, Notice("2026-10-12", 1, BusinessDays) with { Roll = roll });

    [Fact]
    public void Clear_business_days_take_one_more_business_day() =>
        AssertDate("2026-02-10", Notice("2026-03-31", 30, BusinessDays) with { Counting = Clear });

    [Theory]
    [InlineData("2027-02-28", 2, Statutory, "2026-12-28")]
    [InlineData("2026-03-31", 1, Statutory, "2026-02-28")]
    [InlineData("2024-03-31", 1, Statutory, "2024-02-29")]
    [InlineData("2026-05-31", 3, Statutory, "2026-02-28")]
    [InlineData("2026-12-31", 3, Clear, "2026-09-29")]
    public void Months_are_clamped_to_the_month_and_taken_from_the_last_day(
        string lastDay, int months, NoticeCounting counting, string expected) =>
        AssertDate(expected, Notice(lastDay, months, Months) with { Roll = None, Counting = counting });

    [Theory]
    [InlineData("2024-08-31", 6, "2025-02-28")]
    [InlineData("2024-02-29", 12, "2025-02-28")]
    [InlineData("2026-01-31", 1, "2026-02-28")]
    [InlineData("2026-01-31", 2, "2026-03-31")]
    public void The_months_of_the_runtime_are_those_of_the_Civil_Code(string day, int months, string expected) =>
        Assert.Equal(Day(expected), Day(day).AddMonths(months));

    [Theory]
    [InlineData("2026-03-01", "2027-02-28")]
    [InlineData("2024-02-29", "2025-02-27")]
    public void A_term_of_twelve_months_ends_the_day_before_the_corresponding_day(string firstDay, string expected) =>
        Assert.Equal(Day(expected), Terms.LastDay(Day(firstDay), 12));

    [Fact]
    public void Notice_that_counts_from_receipt_leaves_days_for_delivery_and_rolls_again() =>
        AssertDate("2026-09-30", Notice("2026-11-09", 30, CalendarDays) with { DeliveryDays = 3 });

    [Fact]
    public void A_buffer_is_counted_in_business_days() =>
        AssertDate("2026-09-30", Notice("2026-11-09", 30, CalendarDays) with { BufferBusinessDays = 3 });

    [Theory]
    [InlineData("2027-03-31", 30, CalendarDays, Preceding, true)]
    [InlineData("2027-03-31", 30, CalendarDays, None, false)]
    [InlineData("2027-01-15", 30, CalendarDays, Preceding, false)]
    [InlineData("2027-01-15", 30, BusinessDays, None, true)]
    [InlineData("2026-12-31", 30, BusinessDays, Preceding, false)]
    public void A_date_is_provisional_where_the_calendar_was_asked_about_a_year_without_a_table(
        string lastDay, int length, NoticeUnit unit, NoticeRoll roll, bool expected) =>
        Assert.Equal(expected, InChina(Notice(lastDay, length, unit) with { Roll = roll }).IsProvisional);

    [Fact]
    public void Every_step_is_shown_with_its_reason()
    {
        var terms = Notice("2026-11-01", 30, CalendarDays) with { Counting = Clear, DeliveryDays = 3, BufferBusinessDays = 2 };

        Assert.Equal(
            """
            2026-11-01 Last day
            2026-10-02 minus 30 calendar days
            2026-10-01 minus 1 more calendar day, because clear days are counted
            2026-09-30 1 Oct 2026 is a public holiday (National Day), so the business day before
            2026-09-27 minus 3 days for delivery
            2026-09-24 27 Sep 2026 is a public holiday (Mid-Autumn Festival), so the business day before
            2026-09-22 minus 2 business days of buffer
            """,
            Told(terms, Words.English));
    }

    [Fact]
    public void The_steps_are_told_in_Chinese_too()
    {
        var terms = Notice("2026-12-31", 60, CalendarDays) with { DeliveryDays = 1, BufferBusinessDays = 1 };

        Assert.Equal(
            """
            2026-12-31 到期日
            2026-11-01 减 60 个自然日
            2026-10-30 2026-11-01 为周末，提前到前一个工作日
            2026-10-29 减 1 天送达时间
            2026-10-28 减 1 个工作日的缓冲时间
            """,
            Told(terms, Words.Chinese));
    }

    [Fact]
    public void A_make_up_workday_says_why_it_stands() =>
        Assert.EndsWith(
            "2026-02-14 14 Feb 2026 is on a weekend but is a make-up workday, so it stands",
            Told(Notice("2026-03-31", 45, CalendarDays), Words.English),
            StringComparison.Ordinal);

    [Fact]
    public void A_negative_length_is_refused()
    {
        var terms = Notice("2026-12-31", 30, CalendarDays);

        Assert.Throws<ArgumentOutOfRangeException>(() => new NoticePeriod(-1, Months));
        Assert.Throws<ArgumentOutOfRangeException>(() => terms with { DeliveryDays = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => terms with { BufferBusinessDays = -1 });
    }

    private static void AssertDate(string expected, DecideByTerms terms) => Assert.Equal(Day(expected), InChina(terms).Date);

    private static DecideBy InChina(DecideByTerms terms) => DecideBy.Of(terms, BusinessCalendars.China);

    private static string Told(DecideByTerms terms, Words words) =>
        string.Join('\n', InChina(terms).Steps.Select(step => $"{step.Date:O} {words[step.What]}"));

    private static DecideByTerms Notice(string lastDay, int length, NoticeUnit unit) => new(Day(lastDay), new(length, unit));

    private static DateOnly Day(string iso) => DateOnly.Parse(iso, CultureInfo.InvariantCulture);
}
