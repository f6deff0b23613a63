using VendorGovernance.Calendars;
using VendorGovernance.Contracts;
using VendorGovernance.Contracts.Notices;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Contracts.Notices;

/// <summary>domain/facts.md, sections 3.1 and 3.2.</summary>
public class NoticeTimingTests
{
    [Theory]
    [InlineData("2026-09-22", false, "2026-09-22")] // a Tuesday
    [InlineData("2026-09-22", true, "2026-09-23")]
    [InlineData("2026-09-18", true, "2026-09-20")] // a Friday evening; the Sunday is a make-up workday
    [InlineData("2026-09-19", false, "2026-09-20")]
    [InlineData("2026-09-24", true, "2026-09-28")] // the evening before Mid-Autumn
    [InlineData("2026-10-03", true, "2026-10-08")] // in the National Day holidays
    public void What_arrives_late_in_the_day_or_on_a_day_off_counts_on_the_next_business_day(string received, bool afterHours, string counts) =>
        Assert.Equal(Day(counts), NoticeTiming.DeemedReceipt(Day(received), afterHours, BusinessCalendars.China));

    [Theory]
    [InlineData("2026-09-25", 10, NoticeUnit.BusinessDays, "2026-10-15")]
    [InlineData("2026-02-10", 10, NoticeUnit.BusinessDays, "2026-03-02")]
    [InlineData("2026-09-01", 30, NoticeUnit.BusinessDays, "2026-10-19")]
    [InlineData("2026-01-31", 1, NoticeUnit.Months, "2026-02-28")]
    [InlineData("2026-01-31", 2, NoticeUnit.Months, "2026-03-31")]
    [InlineData("2024-08-31", 6, NoticeUnit.Months, "2025-02-28")]
    [InlineData("2026-10-01", 30, NoticeUnit.CalendarDays, "2026-10-31")]
    public void The_notice_period_counts_forward_from_the_day_after_the_notice(string given, int length, NoticeUnit unit, string end) =>
        Assert.Equal(Day(end), NoticeTiming.EarliestEnd(Terms(length, unit) with { NoticeRoll = NoticeRoll.None }, Day(given), BusinessCalendars.China));

    [Fact]
    public void An_end_on_a_day_off_moves_to_the_business_day_after_and_never_shortens_the_notice() =>
        Assert.Equal(Day("2026-11-02"), NoticeTiming.EarliestEnd(Terms(30, NoticeUnit.CalendarDays), Day("2026-10-01"), BusinessCalendars.China));

    [Fact]
    public void Clear_days_take_one_more() =>
        Assert.Equal(Day("2026-12-02"), NoticeTiming.EarliestEnd(Terms(30, NoticeUnit.CalendarDays) with { NoticeCounting = NoticeCounting.Clear }, Day("2026-11-01"), BusinessCalendars.China));

    [Fact]
    public void Without_a_notice_period_it_can_end_the_same_day() =>
        Assert.Equal(Day("2026-10-03"), NoticeTiming.EarliestEnd(Given.Terms(new DateOnly(2026, 1, 1)), Day("2026-10-03"), BusinessCalendars.China));

    [Fact]
    public void Whatever_end_is_computed_leaves_as_many_days_as_a_notice_counted_back_from_it_needs()
    {
        var random = new Random(20261122);
        for (var round = 0; round < 2000; round++)
        {
            var given = new DateOnly(2025, 1, 1).AddDays(random.Next(600));
            var terms = Terms(random.Next(0, 120), random.Next(2) == 0 ? NoticeUnit.CalendarDays : NoticeUnit.BusinessDays) with
            {
                NoticeCounting = random.Next(2) == 0 ? NoticeCounting.Statutory : NoticeCounting.Clear,
                NoticeRoll = NoticeRoll.None,
            };

            var end = NoticeTiming.EarliestEnd(terms, given, BusinessCalendars.China);

            Assert.True(NoticeTiming.LastDayToServe(terms with { LastDay = end }, BusinessCalendars.China) >= given, $"{terms.NoticeLength} {terms.NoticeUnit} from {given:O}");
        }
    }

    [Fact]
    public void The_last_day_to_serve_leaves_out_our_own_buffer_and_the_time_of_delivery() =>
        Assert.Equal(Day("2026-09-30"), NoticeTiming.LastDayToServe(
            Terms(30, NoticeUnit.CalendarDays) with { LastDay = Day("2026-10-31"), NoticeBasis = NoticeBasis.Receipt, DeliveryDays = 3, BufferDays = 5 }, BusinessCalendars.China));

    [Theory]
    [InlineData(NoticeBasis.Sending, NoticeChannel.Courier, null, "2026-09-24")]
    [InlineData(NoticeBasis.Receipt, NoticeChannel.Courier, null, "2026-09-28")] // three days on the way, then a holiday
    [InlineData(NoticeBasis.Receipt, NoticeChannel.Email, null, "2026-09-24")]
    [InlineData(NoticeBasis.Receipt, NoticeChannel.Courier, "2026-09-29", "2026-09-29")]
    public void Sending_or_receipt_counts_as_the_terms_say(NoticeBasis basis, NoticeChannel channel, string? received, string counts) =>
        Assert.Equal(Day(counts), NoticeTiming.CountsOn(
            Terms(30, NoticeUnit.CalendarDays) with { NoticeBasis = basis, DeliveryDays = 3 }, Day("2026-09-24"), channel, received is null ? null : Day(received), BusinessCalendars.China));

    private static ContractTerms Terms(int length, NoticeUnit unit) => Given.Terms(new DateOnly(2024, 1, 1), noticeDays: length) with { NoticeUnit = unit };

    private static DateOnly Day(string iso) => DateOnly.Parse(iso, System.Globalization.CultureInfo.InvariantCulture);
}
