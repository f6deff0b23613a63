using System.Globalization;
using Microsoft.Extensions.Options;
using VendorGovernance.Calendars.Service;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Tests.Calendars;

public sealed class ServiceHoursTests
{
    private static readonly TimeZoneInfo Shanghai = TimeZones.Find("Asia/Shanghai")!;
    private static readonly TimeZoneInfo NewYork = TimeZones.Find("America/New_York")!;
    private static readonly ServiceHours Daily = ServiceHours.EveryDay(new OpenHours(8 * 60, 23 * 60), Shanghai);

    [Theory]
    [InlineData("2026-10-01T00:00Z", true)]
    [InlineData("2026-10-01T14:59Z", true)]
    [InlineData("2026-10-01T15:00Z", false)]
    [InlineData("2026-09-30T23:59Z", false)]
    public void Eight_to_eleven_in_the_evening_is_open_on_a_public_holiday_too(string instant, bool expected) => Assert.Equal(expected, Daily.IsOpen(Utc(instant)));

    [Theory]
    [InlineData("2026-10-01T14:00Z", "2026-10-02T02:00Z", 3)]
    [InlineData("2026-10-01T15:00Z", "2026-10-02T00:00Z", 0)]
    [InlineData("2026-10-01T00:00Z", "2026-10-31T00:00Z", 450)]
    [InlineData("2026-10-02T00:00Z", "2026-10-01T00:00Z", 0)]
    public void Open_time_leaves_the_nights_out(string from, string until, double hours) =>
        Assert.Equal(hours, Daily.OpenTimeBetween(Utc(from), Utc(until)).TotalHours);

    [Theory]
    [InlineData("2026-10-01T03:00Z", "2026-10-01T03:00Z")]
    [InlineData("2026-10-01T16:00Z", "2026-10-02T00:00Z")]
    public void The_next_opening_is_now_while_it_is_open(string instant, string expected) => Assert.Equal(Utc(expected), Daily.NextOpening(Utc(instant)));

    [Theory]
    [InlineData(2026, 3, 8, 23)]
    [InlineData(2026, 11, 1, 25)]
    [InlineData(2026, 7, 4, 24)]
    public void A_day_around_the_clock_is_as_long_as_the_clocks_make_it(int year, int month, int day, double hours)
    {
        var always = ServiceHours.EveryDay(OpenHours.AllDay, NewYork);
        var (from, until) = (Midnight(new(year, month, day)), Midnight(new DateOnly(year, month, day).AddDays(1)));

        Assert.Equal(hours, always.OpenTimeBetween(from, until).TotalHours);
    }

    [Fact]
    public void An_hour_that_the_clocks_skip_is_not_open_and_one_that_comes_twice_is_open_twice()
    {
        var night = ServiceHours.EveryDay(new OpenHours(60, 180), NewYork);

        Assert.Equal(1, night.OpenTimeBetween(Midnight(new(2026, 3, 8)), Midnight(new(2026, 3, 9))).TotalHours);
        Assert.Equal(3, night.OpenTimeBetween(Midnight(new(2026, 11, 1)), Midnight(new(2026, 11, 2))).TotalHours);
        Assert.True(night.IsOpen(Utc("2026-11-01T05:30Z")) && night.IsOpen(Utc("2026-11-01T06:30Z")));
    }

    [Fact]
    public void Opening_in_an_hour_that_is_skipped_opens_when_the_clocks_jump() => Assert.Equal(
        Utc("2026-03-08T07:00Z"), ServiceHours.EveryDay(new OpenHours(150, 600), NewYork).NextOpening(Utc("2026-03-08T05:00Z")));

    [Fact]
    public void A_minute_by_minute_count_agrees_over_clock_changes_and_exceptions()
    {
        var hours = ServiceCalendar.Make("HOTLINE", Terms("2026-11-02 closed\n2026-11-03 10:00-12:00", zone: "America/New_York")).Hours();
        var (from, until) = (Utc("2026-10-30T12:17Z"), Utc("2026-11-05T03:41Z"));

        var minutes = 0;
        for (var at = from; at < until; at = at.AddMinutes(1))
        {
            minutes += hours.IsOpen(at) ? 1 : 0;
        }

        Assert.Equal(minutes, hours.OpenTimeBetween(from, until).TotalMinutes);
    }

    [Fact]
    public void Days_that_differ_win_over_the_weekday_and_the_default_is_eight_to_eleven()
    {
        var hours = ServiceCalendar.Make("HOTLINE", Terms("2026-11-02 closed\n2026-11-03 10:00-12:00")).Hours();

        Assert.Empty(hours.On(new(2026, 11, 2)));
        Assert.Equal([new OpenHours(600, 720)], hours.On(new(2026, 11, 3)));
        Assert.Equal(2, hours.On(new(2026, 11, 9)).Count);
        Assert.Equal("08:00-23:00", new ServiceCalendars(Options.Create(new Organisation())).Default.Hours.On(new(2026, 10, 1)).Single().ToString());
    }

    [Theory]
    [InlineData("23:00-08:00", "", "no opening hours")]
    [InlineData("8-23", "", "no opening hours")]
    [InlineData("08:00-24:30", "", "no opening hours")]
    [InlineData("08:00-12:00, 11:00-13:00", "", "overlap")]
    [InlineData("08:00-12:00", "next Monday", "cannot be read")]
    [InlineData("08:00-12:00", "2026-11-02 closed\n2026-11-02 closed", "twice")]
    public void Hours_that_cannot_be_right_are_refused(string monday, string exceptions, string message) => Assert.Contains(
        message,
        Words.English[Assert.Throws<RuleViolationException>(() => ServiceCalendar.Make("HOTLINE", Terms(exceptions, monday))).Sentence],
        StringComparison.Ordinal);

    private static ServiceCalendarTerms Terms(string exceptions, string monday = "08:00-12:00, 13:00-24:00", string zone = "Asia/Shanghai") => new(
        new LocalName("Hotline", null), zone,
        Enum.GetValues<DayOfWeek>().ToDictionary(day => day, day => day == DayOfWeek.Monday ? monday : (string?)"00:00-24:00"),
        exceptions, true);

    private static DateTime Midnight(DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), NewYork);

    private static DateTime Utc(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
}
