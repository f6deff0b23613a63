using System.Net;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Calendars;
using VendorGovernance.Platform.Records;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Calendars;

public sealed class CalendarPagesTests
{
    private const string AddDay = "main form[action^='/settings/calendars/days?']";
    private const string Announce = "main form[action^='/settings/calendars/years?']";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_day_on_which_the_firm_is_closed_moves_the_decide_by_date_and_stands_in_its_steps()
    {
        await using var app = await TestApp.StartAsync(today: new(2026, 3, 1));
        await app.ReadAsync(db => Task.FromResult(db.Contract(db.Vendor(), lastDay: new(2026, 8, 14), noticeDays: 30)));
        Assert.Equal(new DateOnly(2026, 7, 15), await DecideByAsync(app));
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await administrator.OpenAsync("/settings/calendars?calendar=CN&year=2026");

        await administrator.SendAsync(new() { ["Day"] = "2026-07-15", ["Kind"] = "Closed", ["NameEn"] = "Works outing" }, AddDay);

        Assert.Contains("1 decide-by dates changed.", administrator.Text, StringComparison.Ordinal);
        Assert.Contains("Works outing", administrator.Text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 7, 14), await DecideByAsync(app));
        await administrator.OpenAsync("/contracts/1");
        Assert.Contains("is a day on which we are closed (Works outing)", administrator.Text, StringComparison.Ordinal);

        await administrator.OpenAsync("/settings/calendars?calendar=CN&year=2026");
        await administrator.SendAsync([], "main form[action^='/settings/calendars/days/']");
        Assert.Equal(new DateOnly(2026, 7, 15), await DecideByAsync(app));
    }

    [Fact]
    public async Task The_announced_holidays_of_a_coming_year_end_its_being_provisional()
    {
        await using var app = await TestApp.StartAsync();
        await app.ReadAsync(db => Task.FromResult(db.Contract(db.Vendor(), lastDay: new(2027, 10, 31), noticeDays: 30)));
        Assert.Equal(new DateOnly(2027, 10, 1), await DecideByAsync(app));
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await administrator.OpenAsync("/settings/calendars?calendar=CN&year=2027");
        Assert.Contains("not announced yet", administrator.Text, StringComparison.Ordinal);

        await administrator.SendAsync(new() { ["Text"] = "2027-10-01..2027-10-07 国庆节 / National Day\r\nworkday 2027-10-09" }, Announce);

        Assert.Contains("announced, entered here", administrator.Text, StringComparison.Ordinal);
        Assert.Contains("National Day", administrator.Text, StringComparison.Ordinal);
        Assert.Equal(2, administrator.Page.QuerySelectorAll("table.list tbody tr").Length);
        Assert.Equal(new DateOnly(2027, 9, 30), await DecideByAsync(app));
        await administrator.OpenAsync("/contracts/1");
        Assert.DoesNotContain("Provisional", administrator.Text, StringComparison.Ordinal);

        await administrator.OpenAsync("/settings/calendars?calendar=CN&year=2027");
        await administrator.SendAsync([], "main form[action^='/settings/calendars/years/removal']");
        Assert.Equal(new DateOnly(2027, 10, 1), await DecideByAsync(app));
    }

    [Theory]
    [InlineData("2026-08-15", "Closed", "Outing", "is a day off already.")]
    [InlineData("2026-08-14", "Workday", "", "is a business day already.")]
    [InlineData("2026-08-14", "Closed", "", "needs a name")]
    public async Task A_day_that_would_change_nothing_or_has_no_name_is_refused(string day, string kind, string name, string message)
    {
        await using var app = await TestApp.StartAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await administrator.OpenAsync("/settings/calendars?calendar=CN&year=2026");

        await administrator.SendAsync(new() { ["Day"] = day, ["Kind"] = kind, ["NameEn"] = name }, AddDay);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        Assert.Contains(message, administrator.Text, StringComparison.Ordinal);
        Assert.Equal(0, await app.ReadAsync(db => db.CalendarDays.CountAsync(Cancel)));
    }

    [Theory]
    [InlineData("next Monday", "cannot be read")]
    [InlineData("2028-01-01 New Year", "must lie in 2027")]
    [InlineData("2027-01-03..2027-01-01 New Year", "must lie in 2027")]
    [InlineData("2027-01-01", "needs its name")]
    [InlineData("workday 2027-01-04", "lies on a weekend")]
    [InlineData("2027-02-30 Spring", "cannot be read")]
    [InlineData("2027-01-01..2027-01-03 New Year\n2027-01-02 Other", "stands there twice")]
    public void An_announcement_that_cannot_be_right_is_refused_with_its_line(string text, string message) =>
        Assert.Contains(message, VendorGovernance.Platform.Text.Words.English[
            Assert.Throws<RuleViolationException>(() => AnnouncedDays.Read("CN", 2027, text)).Sentence], StringComparison.Ordinal);

    [Fact]
    public void The_firms_own_day_wins_over_what_was_announced_and_what_the_program_knows()
    {
        var day = new DateOnly(2026, 10, 1);
        var firm = BusinessCalendars.China.With(
        [
            CalendarDay.OfFirm(BusinessCalendars.China, day, CalendarDayKind.Workday, new("Stocktaking", null)),
            CalendarDay.Announced("CN", day, CalendarDayKind.Closed, new("National Day", null)),
        ]);

        Assert.True(firm.IsBusinessDay(day));
        Assert.False(BusinessCalendars.China.IsBusinessDay(day));
        Assert.Equal(BusinessCalendars.China.Count(new(2026, 1, 1), new(2026, 12, 31)) + 1, firm.Count(new(2026, 1, 1), new(2026, 12, 31)));
    }

    [Theory]
    [InlineData("/settings/calendars?calendar=MOON")]
    [InlineData("/settings/calendars?year=1")]
    public async Task A_calendar_or_year_that_there_is_not_is_not_found(string path)
    {
        await using var app = await TestApp.StartAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator);

        await administrator.OpenAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, administrator.Status);
    }

    private static Task<DateOnly?> DecideByAsync(TestApp app) => app.ReadAsync(db => db.Contracts.Select(contract => contract.DecideBy).SingleAsync(Cancel));
}
