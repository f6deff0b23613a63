using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VendorGovernance.Accounts;
using VendorGovernance.Accounts.Sessions;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Accounts.Sessions;

public sealed class SessionTests
{
    private const string Leader = "Leadership@firm.example";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_person_sees_own_sessions_and_ends_one_which_is_out_at_once()
    {
        await using var app = await TestApp.StartAsync();
        var trail = new NotedDeeds(app);
        using var here = await app.SignedInAsAsync(Role.Leadership);
        using var there = app.Visit();
        await there.SignInAsync(Leader, TestApp.Password);

        await here.OpenAsync("/account");
        Assert.Equal(2, here.Page.QuerySelectorAll("table.list tbody tr").Length);
        await here.SendAsync([], "main form[action$='/end']:not([action*='others'])");
        Assert.Contains("The session is ended.", here.Text, StringComparison.Ordinal);
        Assert.Single(here.Page.QuerySelectorAll("table.list tbody tr"));

        await there.OpenAsync("/contracts");
        Assert.StartsWith("/sign-in", there.Path, StringComparison.Ordinal);
        await here.OpenAsync("/contracts");
        Assert.Equal(HttpStatusCode.OK, here.Status);
        Assert.Single(trail.Of("Session ended"));
    }

    [Fact]
    public async Task All_other_sessions_end_with_one_press_on_every_server()
    {
        var folder = Directory.CreateTempSubdirectory("vg-shared-").FullName;
        Dictionary<string, string?> shared = new() { ["Database:ConnectionString"] = $"Data Source={Path.Combine(folder, "shared.db")}" };
        await using (var one = await TestApp.StartAsync(settings: shared))
        await using (var other = await TestApp.StartAsync(settings: shared))
        {
            using var here = await one.SignedInAsAsync(Role.Leadership);
            using var second = other.Visit();
            await second.SignInAsync(Leader, TestApp.Password);
            using var third = other.Visit();
            await third.SignInAsync(Leader, TestApp.Password);
            await second.OpenAsync("/contracts");
            Assert.Equal("/contracts", second.Path);

            await here.OpenAsync("/account");
            await here.SendAsync([], "main form[action$='/others/end']");

            foreach (var ended in new[] { second, third })
            {
                await ended.OpenAsync("/contracts");
                Assert.StartsWith("/sign-in", ended.Path, StringComparison.Ordinal);
            }

            here.GoTo(other.Address);
            await here.OpenAsync("/contracts");
            Assert.Equal("/contracts", here.Path);
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Nobody_ends_the_session_of_someone_else()
    {
        await using var app = await TestApp.StartAsync();
        using var leader = await app.SignedInAsAsync(Role.Leadership);
        using var auditor = await app.SignedInAsAsync(Role.Auditor);
        var session = await app.ReadAsync(db => db.AccountSessions.Where(row => row.AccountId == 1).Select(row => row.Id).SingleAsync(Cancel));

        await auditor.OpenAsync("/account");
        await auditor.SendRawAsync($"/account/sessions/{session}/end", "__RequestVerificationToken=" + Uri.EscapeDataString(auditor.Field("__RequestVerificationToken")));

        Assert.Equal(HttpStatusCode.NotFound, auditor.Status);
        await leader.OpenAsync("/contracts");
        Assert.Equal("/contracts", leader.Path);
    }

    [Fact]
    public async Task A_copied_cookie_is_worthless_after_signing_out()
    {
        await using var app = await TestApp.StartAsync();
        await app.AddPersonAsync(Role.Leadership);
        using var client = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = app.Address };
        using var visitor = app.Visit();
        await visitor.SignInAsync(Leader, TestApp.Password);
        var cookie = visitor.Cookie("vg.session");
        client.DefaultRequestHeaders.Add("Cookie", $"vg.session={cookie}");
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/contracts", UriKind.Relative), Cancel)).StatusCode);

        await visitor.SendAsync([], "form[action='/sign-out']");

        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync(new Uri("/contracts", UriKind.Relative), Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_session_left_alone_for_half_a_day_is_over_and_one_that_stays_is_not()
    {
        await using var app = await TestApp.StartAsync();
        using var idle = await app.SignedInAsAsync(Role.Leadership);
        using var staying = app.Visit();
        await staying.OpenAsync("/sign-in");
        await staying.SendAsync(new() { ["Email"] = Leader, ["Password"] = TestApp.Password, ["Stay"] = "true" });

        app.Clock.UtcNow = app.Clock.UtcNow.AddHours(11);
        await idle.OpenAsync("/contracts");
        Assert.Equal("/contracts", idle.Path);
        app.Clock.UtcNow = app.Clock.UtcNow.AddHours(11);
        await idle.OpenAsync("/contracts");
        Assert.Equal("/contracts", idle.Path);
        app.Clock.UtcNow = app.Clock.UtcNow.AddHours(13);
        await idle.OpenAsync("/contracts");
        Assert.StartsWith("/sign-in", idle.Path, StringComparison.Ordinal);
        await staying.OpenAsync("/contracts");
        Assert.Equal("/contracts", staying.Path);
        app.Clock.UtcNow = app.Clock.UtcNow.AddDays(14);
        await staying.OpenAsync("/contracts");
        Assert.StartsWith("/sign-in", staying.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Old_sessions_are_removed()
    {
        await using var app = await TestApp.StartAsync();
        using var old = await app.SignedInAsAsync(Role.Leadership);
        app.Clock.UtcNow = app.Clock.UtcNow.AddDays(PruneSessions.DaysKept + 1);
        using var visitor = await app.SignedInAsAsync(Role.Auditor);

        await app.DoAsync(services => services.GetRequiredService<PruneSessions>().RunAsync(Cancel));

        Assert.Equal([2], await app.ReadAsync(db => db.AccountSessions.Select(session => session.AccountId).ToListAsync(Cancel)));
    }

    [Fact]
    public async Task What_a_person_changes_of_the_own_account_acts_at_once()
    {
        await using var app = await TestApp.StartAsync();
        using var leader = await app.SignedInAsAsync(Role.Leadership);

        await leader.OpenAsync("/account");
        await leader.SendAsync(new() { ["TimeZone"] = "Mars/Base" });
        Assert.Contains("There is no time zone Mars/Base.", leader.Page.QuerySelector("#TimeZone-message")!.TextContent, StringComparison.Ordinal);
        await leader.SendAsync(new() { ["Name"] = "沈国栋", ["Language"] = "zh-CN", ["TimeZone"] = "Europe/Berlin" });

        Assert.Equal("zh-CN", leader.Page.DocumentElement.GetAttribute("lang"));
        Assert.Contains("已保存。", leader.Text, StringComparison.Ordinal);
        Assert.Equal("沈国栋", leader.Page.QuerySelector(".profile summary")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox · Windows")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0", "Edge · Windows")]
    [InlineData("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15", "Safari · macOS")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 MicroMessenger/8.0", "WeChat · iPhone")]
    [InlineData("Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36", "Chrome · Android")]
    [InlineData("something else", "")]
    [InlineData(null, "")]
    public void A_browser_is_named_in_two_words(string? userAgent, string name) => Assert.Equal(name, BrowserName.Of(userAgent));

    [Fact]
    public async Task Signing_in_again_is_a_session_of_its_own_and_the_one_before_ends()
    {
        await using var app = await TestApp.StartAsync();
        var trail = new NotedDeeds(app);
        using var lin = await app.SignedInAsAsync(Role.Procurement);
        await app.AddPersonAsync(Role.Auditor);

        await lin.SignInAsync("Procurement@firm.example", TestApp.Password);
        await lin.SignInAsync("Auditor@firm.example", TestApp.Password);

        Assert.Equal(3, trail.Of("Signed in").Count());
        Assert.Equal([2], await app.ReadAsync(db => db.AccountSessions.Where(session => session.EndedAt == null).Select(session => session.AccountId).ToListAsync(Cancel)));
        await lin.OpenAsync("/audit-trail");
        Assert.Equal(System.Net.HttpStatusCode.OK, lin.Status);
    }
}
