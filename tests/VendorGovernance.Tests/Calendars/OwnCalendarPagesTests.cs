using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VendorGovernance.Accounts;
using VendorGovernance.Calendars;
using VendorGovernance.Calendars.Service;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Calendars;

public sealed class OwnCalendarPagesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_calendar_is_made_gets_the_days_of_a_file_and_is_known_to_the_other_server()
    {
        await using var app = await TestApp.StartAsync();
        await using var other = await TestApp.StartAsync(sharedFolder: app.Folder);
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await administrator.OpenAsync("/settings/calendars/own/new");
        await administrator.SendAsync(new() { ["Code"] = "ph", ["NameEn"] = "Philippines", ["Base"] = "Empty" });
        Assert.Equal("/settings/calendars?calendar=PH", administrator.Path);
        Assert.Contains("not announced yet", administrator.Text, StringComparison.Ordinal);

        await administrator.OpenAsync("/settings/calendars/PH/lists/new");
        await administrator.UploadAsync("ph.csv", Encoding.UTF8.GetBytes("2027-01-01,off,New Year\n2027-04-09,off,Araw ng Kagitingan\n2027-06-12,off,Independence Day\n2027-12-25,off,Christmas\n2028-01-01,off,New Year\n"));
        Assert.Contains("Independence Day", administrator.Text, StringComparison.Ordinal);
        Assert.Equal(0, await app.ReadAsync(db => db.CalendarDays.CountAsync(Cancel)));
        Assert.Equal([true, false], administrator.Page.QuerySelectorAll("input[name=Years]").Select(box => box.HasAttribute("checked")));
        await administrator.SendAsync(new() { ["Years"] = "2027" });

        Assert.Equal("/settings/calendars?calendar=PH&year=2027", administrator.Path);
        Assert.Equal(4, await app.ReadAsync(db => db.CalendarDays.CountAsync(Cancel)));
        Assert.Equal((false, true), (Of(app, "PH").IsProvisional(2027), Of(app, "PH").IsProvisional(2028)));
        await other.DoAsync(async services =>
        {
            await services.GetRequiredService<CalendarMemory>().RefreshAsync(Cancel);
            return 0;
        });
        Assert.False(Of(other, "PH").IsBusinessDay(new(2027, 4, 9)));
    }

    [Fact]
    public async Task A_file_with_a_bad_line_is_shown_and_cannot_be_stored()
    {
        await using var app = await TestApp.StartAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await administrator.OpenAsync("/settings/calendars/CN/lists/new");

        await administrator.UploadAsync("cn.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20270101\nRRULE:FREQ=YEARLY\nSUMMARY:New Year\nEND:VEVENT\nEND:VCALENDAR"u8.ToArray());

        Assert.Contains("This event recurs.", administrator.Text, StringComparison.Ordinal);
        Assert.Null(administrator.Page.QuerySelector("textarea[name=Days]"));
    }

    [Fact]
    public async Task A_year_that_the_program_knows_cannot_be_replaced_by_a_file()
    {
        await using var app = await TestApp.StartAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await administrator.OpenAsync("/settings/calendars/CN/lists/new");
        await administrator.UploadAsync("cn.csv", "2026-05-06,off,More\n2027-01-01,off,New Year\n"u8.ToArray());
        Assert.Equal("2027", administrator.Page.QuerySelector("input[name=Years]")!.GetAttribute("value"));

        await administrator.SendAsync(new() { ["Years"] = "2026" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        Assert.Contains("knows the holidays of 2026 already.", administrator.Text, StringComparison.Ordinal);
        Assert.Equal(0, await app.ReadAsync(db => db.CalendarDays.CountAsync(Cancel)));
    }

    [Fact]
    public async Task Without_a_file_or_a_year_the_form_says_so()
    {
        await using var app = await TestApp.StartAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await administrator.OpenAsync("/settings/calendars/CN/lists/new");
        await administrator.SendAsync([]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);

        await administrator.UploadAsync("cn.csv", "2027-01-01,off,New Year\n"u8.ToArray());
        await administrator.SendAsync([]);

        Assert.Contains("Choose at least one year", administrator.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_calendar_that_is_no_longer_offered_says_so_and_a_taken_code_is_refused()
    {
        await using var app = await TestApp.StartAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await administrator.OpenAsync("/settings/calendars/own/new");
        await administrator.SendAsync(new() { ["Code"] = "PLANT", ["NameZh"] = "工厂", ["Base"] = "China" });
        await administrator.OpenAsync("/settings/calendars/own/PLANT/edit");
        await administrator.SendAsync(new() { ["IsOffered"] = "false" });
        Assert.Contains("no longer offered", administrator.Text, StringComparison.Ordinal);

        await administrator.OpenAsync("/settings/calendars/own/new");
        await administrator.SendAsync(new() { ["Code"] = "plant", ["NameZh"] = "另一个", ["Base"] = "China" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        Assert.Contains("already has this code", administrator.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Service_hours_are_made_and_changed_and_a_wrong_hour_is_refused_at_its_day()
    {
        await using var app = await TestApp.StartAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await administrator.OpenAsync("/settings/calendars/service/new");
        await administrator.SendAsync(new() { ["Code"] = "HOTLINE", ["NameEn"] = "Hotline", ["Monday"] = "9-18" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        Assert.NotNull(administrator.Page.QuerySelector("#Monday.is-invalid"));

        await administrator.SendAsync(new() { ["Monday"] = "09:00-18:00", ["Exceptions"] = "2027-02-08 closed" });
        Assert.Contains("Monday: 09:00-18:00", administrator.Text, StringComparison.Ordinal);
        await administrator.OpenAsync("/settings/calendars/service/HOTLINE/edit");
        await administrator.SendAsync(new() { ["Tuesday"] = "09:00-18:00" });

        Assert.Contains("Monday to Tuesday: 09:00-18:00", administrator.Text, StringComparison.Ordinal);
        var hours = await app.DoAsync(services => Task.FromResult(services.GetRequiredService<ServiceCalendars>().Find("hotline")!.Hours));
        Assert.Empty(hours.On(new(2027, 2, 8)));
    }

    private static BusinessCalendar Of(TestApp app, string code) => app.DoAsync(services => Task.FromResult(services.GetRequiredService<FirmCalendars>().Of(code))).Result;
}
