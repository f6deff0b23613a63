using System.Globalization;
using VendorGovernance.Calendars;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Tests.Calendars;

public class BusinessCalendarTests
{
    private static readonly BusinessCalendar China = BusinessCalendars.China;

    [Theory]
    [InlineData("2024-01-01", "2024-12-31", 251)]
    [InlineData("2025-01-01", "2025-12-31", 248)]
    [InlineData("2026-01-01", "2026-12-31", 248)]
    [InlineData("2026-02-01", "2026-02-28", 16)]
    [InlineData("2026-10-01", "2026-10-31", 18)]
    public void Business_days_in_China_are_those_of_the_published_tables(string first, string last, int expected) =>
        Assert.Equal(expected, China.Count(Day(first), Day(last)));

    [Fact]
    public void Monday_to_Friday_knows_no_holidays() =>
        Assert.Equal(261, BusinessCalendars.Weekdays.Count(Day("2025-01-01"), Day("2025-12-31")));

    [Theory]
    [InlineData("2024-02-09", true)]
    [InlineData("2024-02-10", false)]
    [InlineData("2024-02-17", false)]
    [InlineData("2024-02-18", true)]
    [InlineData("2025-01-28", false)]
    [InlineData("2025-02-04", false)]
    [InlineData("2025-02-05", true)]
    [InlineData("2025-10-08", false)]
    [InlineData("2026-02-14", true)]
    [InlineData("2026-02-15", false)]
    [InlineData("2026-02-23", false)]
    [InlineData("2026-02-24", true)]
    [InlineData("2026-10-07", false)]
    [InlineData("2026-10-10", true)]
    [InlineData("2026-10-11", false)]
    public void A_holiday_is_off_and_a_make_up_workday_is_worked(string day, bool expected) =>
        Assert.Equal(expected, China.IsBusinessDay(Day(day)));

    [Fact]
    public void No_day_is_both_holiday_and_make_up_workday_and_every_make_up_workday_is_on_a_weekend()
    {
        foreach (var day in China.Years.SelectMany(year => year.MakeUpWorkdays))
        {
            Assert.Null(China.HolidayOn(day));
            Assert.True(day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday, $"{day:O}");
        }
    }

    [Fact]
    public void Every_year_lies_in_its_own_table_and_names_where_it_was_published()
    {
        foreach (var year in China.Years)
        {
            Assert.StartsWith("https://www.gov.cn/zhengce/", year.Source, StringComparison.Ordinal);
            Assert.All(year.Holidays.SelectMany(holiday => holiday.Days).Concat(year.MakeUpWorkdays), day => Assert.Equal(year.Year, day.Year));
        }
    }

    [Theory]
    [InlineData("2026-09-25", 10, "2026-10-15")]
    [InlineData("2026-02-10", 10, "2026-03-02")]
    [InlineData("2026-09-01", 30, "2026-10-19")]
    [InlineData("2026-10-08", -1, "2026-09-30")]
    [InlineData("2026-10-03", 0, "2026-10-03")]
    public void Business_days_are_counted_across_holidays(string day, int businessDays, string expected) =>
        Assert.Equal(Day(expected), China.Add(Day(day), businessDays));

    [Fact]
    public void A_day_off_has_a_business_day_on_each_side()
    {
        var holiday = Day("2026-10-03");

        Assert.Equal((Day("2026-09-30"), Day("2026-10-08")), (China.OnOrBefore(holiday), China.OnOrAfter(holiday)));
    }

    [Fact]
    public void A_business_day_is_its_own_business_day_on_or_before_and_after()
    {
        var makeUpSaturday = Day("2026-10-10");

        Assert.Equal((makeUpSaturday, makeUpSaturday), (China.OnOrBefore(makeUpSaturday), China.OnOrAfter(makeUpSaturday)));
    }

    [Fact]
    public void A_year_without_a_table_counts_Monday_to_Friday_and_is_provisional()
    {
        Assert.True(China.IsProvisional(2027));
        Assert.True(China.IsBusinessDay(Day("2027-10-01")));
        Assert.False(China.IsBusinessDay(Day("2027-10-02")));
    }

    [Fact]
    public void Years_with_a_table_are_certain_and_Monday_to_Friday_always_is()
    {
        Assert.DoesNotContain(true, new[] { 2024, 2025, 2026 }.Select(China.IsProvisional));
        Assert.False(BusinessCalendars.Weekdays.IsProvisional(2027));
    }

    [Theory]
    [InlineData("2026-12-01", "2026-12-31", false)]
    [InlineData("2026-12-31", "2027-01-01", true)]
    [InlineData("2023-12-31", "2024-01-01", true)]
    [InlineData("2027-01-02", "2027-01-01", false)]
    public void Days_are_provisional_where_one_of_their_years_is(string first, string last, bool expected) =>
        Assert.Equal(expected, China.IsProvisional(Day(first), Day(last)));

    [Fact]
    public void A_calendar_is_found_by_its_code()
    {
        Assert.Same(China, BusinessCalendars.Of("CN"));
        Assert.Same(BusinessCalendars.Weekdays, BusinessCalendars.Of("WEEKDAYS"));
        Assert.Null(BusinessCalendars.Find("MOON"));
        Assert.Throws<ArgumentException>(() => BusinessCalendars.Of("MOON"));
    }

    [Fact]
    public void Calendars_and_holidays_have_a_name_in_both_languages()
    {
        var names = BusinessCalendars.All.Select(calendar => calendar.Name)
            .Concat(China.Years.SelectMany(year => year.Holidays).Select(holiday => holiday.Name));

        Assert.All(names, name => Assert.NotEqual(name.In(Languages.English), name.In(Languages.Chinese)));
    }

    private static DateOnly Day(string iso) => DateOnly.Parse(iso, CultureInfo.InvariantCulture);
}
