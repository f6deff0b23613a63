using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using VendorGovernance.Accounts;
using VendorGovernance.Platform.Scheduling;
using VendorGovernance.Platform.Time;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Settings;

public sealed class OrganisationSettingsTests
{
    private const string Page = "/settings/organisation";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_saved_wins_over_the_file_holds_at_once_and_says_who_set_it()
    {
        await using var app = await TestApp.StartAsync(settings: new() { ["Organisation:Name"] = "From the file" });
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await administrator.OpenAsync(Page);
        Assert.Equal("From the file", administrator.Field("Organisation.Name"));

        await administrator.SendAsync(new() { ["Organisation.Name"] = "Pine & Cone", ["Organisation.TimeZone"] = "Europe/Berlin" });

        Assert.Equal(Page, administrator.Path);
        Assert.Contains("Saved, and in force at once", administrator.Text, StringComparison.Ordinal);
        Assert.Contains("Set here by Administrator Person on", administrator.Text, StringComparison.Ordinal);
        Assert.Contains("This is the default.", administrator.Text, StringComparison.Ordinal);
        Assert.Equal("Pine & Cone", administrator.Page.QuerySelector(".brand span")!.TextContent);
        Assert.Equal("Europe/Berlin", await app.DoAsync(services => Task.FromResult(services.GetRequiredService<Clock>().Zone.Id)));
        Assert.Equal(2, await app.ReadAsync(db => db.StoredSettings.CountAsync(Cancel)));
    }

    [Fact]
    public async Task A_currency_in_small_letters_is_proposed_in_capitals()
    {
        await using var app = await TestApp.StartAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await administrator.OpenAsync(Page);
        await administrator.SendAsync(new() { ["Organisation.Currency"] = "eur" });

        using var procurement = await app.SignedInAsAsync(Role.Procurement);
        await procurement.OpenAsync("/contracts/new");

        Assert.Equal("EUR", procurement.Field("Currency"));
    }

    [Fact]
    public async Task The_way_back_leads_to_the_value_of_the_file()
    {
        await using var app = await TestApp.StartAsync(settings: new() { ["Organisation:Name"] = "From the file" });
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await administrator.OpenAsync(Page);
        await administrator.SendAsync(new() { ["Organisation.Name"] = "Pinecone" });
        Assert.Contains("Back to the file's value (From the file)", administrator.Text, StringComparison.Ordinal);

        await administrator.PressAsync("?key=Organisation:Name", []);

        Assert.Equal("From the file", administrator.Field("Organisation.Name"));
        Assert.Contains("Given when the program was started.", administrator.Text, StringComparison.Ordinal);
        Assert.Equal(0, await app.ReadAsync(db => db.StoredSettings.CountAsync(Cancel)));
    }

    [Theory]
    [InlineData("Organisation.TimeZone", "Mars/Base", "Mars/Base is not a known IANA time zone.")]
    [InlineData("Organisation.Currency", "XYZ", "There is no such currency.")]
    [InlineData("Organisation.Language", "fr", "Choose one of the list.")]
    [InlineData("Organisation.Calendar", "MOON", "Choose one of the list.")]
    public async Task What_the_start_would_refuse_is_refused_at_its_field_and_nothing_is_stored(string field, string value, string message)
    {
        await using var app = await TestApp.StartAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await administrator.OpenAsync(Page);

        await administrator.SendAsync(new() { [field] = value, ["Organisation.Name"] = "Typed" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        Assert.Contains(message, administrator.Page.GetElementById(field + "-message")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Typed", administrator.Field("Organisation.Name"));
        Assert.Equal(0, await app.ReadAsync(db => db.StoredSettings.CountAsync(Cancel)));
    }

    [Fact]
    public async Task Two_administrators_who_save_at_once_do_not_overwrite_each_other_silently()
    {
        await using var app = await TestApp.StartAsync();
        using var one = await app.SignedInAsAsync(Role.Administrator);
        using var other = app.Visit();
        await other.SignInAsync("Administrator@firm.example", TestApp.Password);
        await one.OpenAsync(Page);
        await other.OpenAsync(Page);
        await one.SendAsync(new() { ["Organisation.Name"] = "One" });

        await other.SendAsync(new() { ["Organisation.Name"] = "Other" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.Status);
        Assert.Contains("Someone else changed these settings", other.Text, StringComparison.Ordinal);
        Assert.Equal("One", await NameAsync(app));

        await other.SendAsync([]);
        Assert.Equal("Other", await NameAsync(app));
    }

    [Fact]
    public async Task Another_server_of_the_same_database_has_the_change_within_ten_seconds()
    {
        await using var one = await TestApp.StartAsync(change: services => services.AddKeepFresh());
        await using var other = await TestApp.StartAsync(sharedFolder: one.Folder, change: services => services.AddKeepFresh());
        using var administrator = await one.SignedInAsAsync(Role.Administrator);
        await administrator.OpenAsync(Page);
        await administrator.SendAsync(new() { ["Organisation.Name"] = "Pinecone" });

        for (var tries = 0; tries < 40 && await NameAsync(other) != "Pinecone"; tries++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(250), Cancel);
        }

        Assert.Equal("Pinecone", await NameAsync(other));
    }

    [Fact]
    public async Task A_server_that_starts_later_has_what_was_saved()
    {
        await using var one = await TestApp.StartAsync();
        using var administrator = await one.SignedInAsAsync(Role.Administrator);
        await administrator.OpenAsync(Page);
        await administrator.SendAsync(new() { ["Organisation.Name"] = "Pinecone" });

        await using var later = await TestApp.StartAsync(sharedFolder: one.Folder);

        Assert.Equal("Pinecone", await NameAsync(later));
    }

    [Fact]
    public async Task Stored_values_that_a_program_cannot_use_are_left_aside_and_the_page_says_so()
    {
        await using var one = await TestApp.StartAsync();
        using var administrator = await one.SignedInAsAsync(Role.Administrator);
        await administrator.OpenAsync(Page);
        await administrator.SendAsync(new() { ["Organisation.TimeZone"] = "Europe/Berlin" });
        await one.ReadAsync(db => db.StoredSettings.ExecuteUpdateAsync(row => row.SetProperty(setting => setting.Value, "Mars/Base"), Cancel));

        await using var later = await TestApp.StartAsync(sharedFolder: one.Folder, settings: new() { ["Logging:LogLevel:Default"] = "None" });
        administrator.GoTo(later.Address);
        await administrator.OpenAsync(Page);

        Assert.Equal(HttpStatusCode.OK, administrator.Status);
        Assert.Contains("cannot be used by this program", administrator.Text, StringComparison.Ordinal);
        Assert.Equal("Asia/Shanghai", await later.DoAsync(services => Task.FromResult(services.GetRequiredService<Clock>().Zone.Id)));
    }

    [Fact]
    public async Task Another_calendar_gives_the_contracts_new_decide_by_dates()
    {
        await using var app = await TestApp.StartAsync(today: new(2026, 3, 1));
        await app.ReadAsync(db => Task.FromResult(db.Contract(db.Vendor(), lastDay: new(2026, 10, 31), noticeDays: 30)));
        Assert.Equal(new DateOnly(2026, 9, 30), await DecideByAsync(app));
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await administrator.OpenAsync(Page);

        await administrator.SendAsync(new() { ["Organisation.Calendar"] = "WEEKDAYS" });

        Assert.Contains("1 decide-by dates changed.", administrator.Text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 10, 1), await DecideByAsync(app));
    }

    [Fact]
    public async Task The_overview_lists_every_page_that_the_person_may_open()
    {
        await using var app = await TestApp.StartAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await administrator.OpenAsync("/settings");

        var paths = administrator.Page.QuerySelectorAll("main section h2 a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Superset(
            new HashSet<string?> { Page, "/settings/calendars", "/settings/mail", "/settings/pdf", "/settings/sign-in", "/settings/retention", "/jobs", "/people", "/messages" },
            paths.ToHashSet());
        Assert.Equal("/settings", administrator.Page.QuerySelectorAll(".side li a")[^1].GetAttribute("href"));
    }

    [Fact]
    public async Task Roles_with_a_second_factor_are_ticked_and_stored_with_commas()
    {
        await using var app = await TestApp.StartAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await administrator.OpenAsync("/settings/sign-in");
        await administrator.SendRawAsync("/settings/sign-in", string.Join('&',
            "SignIn.RequireTwoFactor=SecurityOfficer", "SignIn.RequireTwoFactor=Auditor", "stamp=",
            "__RequestVerificationToken=" + Uri.EscapeDataString(administrator.Field("__RequestVerificationToken"))));

        Assert.Equal(HttpStatusCode.OK, administrator.Status);
        Assert.Equal("SecurityOfficer,Auditor", await app.ReadAsync(db => db.StoredSettings.Select(setting => setting.Value).SingleAsync(Cancel)));
        Assert.Equal(2, administrator.Page.QuerySelectorAll("input[type=checkbox][checked]").Length);
    }

    private static Task<string> NameAsync(TestApp app) =>
        app.DoAsync(services => Task.FromResult(services.GetRequiredService<IOptions<Organisation>>().Value.Name));

    private static Task<DateOnly?> DecideByAsync(TestApp app) => app.ReadAsync(db => db.Contracts.Select(contract => contract.DecideBy).SingleAsync(Cancel));
}
