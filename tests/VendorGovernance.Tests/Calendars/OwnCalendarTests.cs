using Microsoft.Extensions.Options;
using VendorGovernance.Calendars;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Tests.Calendars;

public sealed class OwnCalendarTests
{
    private static readonly DateOnly NationalDay = new(2026, 10, 1);

    private static FirmCalendars Firm => new(Options.Create(new Organisation()));

    [Fact]
    public void One_on_the_base_of_China_has_its_holidays_and_its_own_days()
    {
        var day = new DateOnly(2026, 7, 15);
        var calendar = Knowing(CalendarBase.China, CalendarDay.Announced("PLANT", day, CalendarDayKind.Closed, new("Shutdown", null)));

        Assert.False(calendar.IsBusinessDay(NationalDay));
        Assert.False(calendar.IsBusinessDay(day));
        Assert.False(calendar.IsProvisional(2026));
        Assert.True(calendar.IsProvisional(2027));
    }

    [Fact]
    public void One_on_the_base_of_China_follows_what_was_announced_for_China_but_not_its_firms_own_days()
    {
        var (announced, outing) = (new DateOnly(2027, 10, 1), new DateOnly(2026, 7, 15));
        var calendar = Knowing(
            CalendarBase.China,
            CalendarDay.Announced("CN", announced, CalendarDayKind.Closed, new("National Day", null)),
            CalendarDay.OfFirm(BusinessCalendars.China, outing, CalendarDayKind.Closed, new("Outing", null)));

        Assert.False(calendar.IsProvisional(2027));
        Assert.Equal((false, true), (calendar.IsBusinessDay(announced), calendar.IsBusinessDay(outing)));
    }

    [Fact]
    public void One_on_Monday_to_Friday_is_never_provisional_and_an_empty_one_is_until_a_year_is_listed()
    {
        var holiday = CalendarDay.Announced("PLANT", NationalDay, CalendarDayKind.Closed, new("Own", null));

        Assert.False(Knowing(CalendarBase.Weekdays).IsProvisional(2031));
        Assert.True(Knowing(CalendarBase.Empty).IsProvisional(2026));
        Assert.Equal((false, true), (Knowing(CalendarBase.Empty, holiday).IsProvisional(2026), Knowing(CalendarBase.Empty, holiday).IsProvisional(2027)));
    }

    [Fact]
    public void One_that_is_no_longer_offered_goes_on_for_the_contracts_that_count_by_it()
    {
        var calendars = Firm;
        var own = OwnCalendar.Make("plant", new("Plant", null), CalendarBase.Weekdays);
        own.Revise(own.Name, isOffered: false);
        calendars.Take([own], []);

        Assert.Equal(["CN", "WEEKDAYS"], calendars.All.Select(calendar => calendar.Code));
        Assert.Equal("PLANT", calendars.Of("PLANT").Code);
    }

    [Fact]
    public void One_that_this_server_does_not_know_yet_counts_Monday_to_Friday_and_is_provisional()
    {
        var unknown = Firm.Of("NEW");

        Assert.True(unknown.IsProvisional(2026));
        Assert.True(unknown.IsBusinessDay(NationalDay));
        Assert.Null(Firm.Find("NEW"));
    }

    [Theory]
    [InlineData("CN", "Plant", "already has this code")]
    [InlineData("1A", "Plant", "begins with a letter")]
    [InlineData("A B", "Plant", "begins with a letter")]
    [InlineData("PLANT", "", "needs a name")]
    public void A_code_that_is_taken_or_malformed_and_a_missing_name_are_refused(string code, string name, string message) =>
        Assert.Contains(message, Words.English[
            Assert.Throws<RuleViolationException>(() => OwnCalendar.Make(code, new LocalName(name, null), CalendarBase.China)).Sentence], StringComparison.Ordinal);

    private static BusinessCalendar Knowing(CalendarBase origin, params CalendarDay[] days)
    {
        var calendars = Firm;
        calendars.Take([OwnCalendar.Make("PLANT", new("Plant", null), origin)], days);
        return calendars.Of("plant");
    }
}
