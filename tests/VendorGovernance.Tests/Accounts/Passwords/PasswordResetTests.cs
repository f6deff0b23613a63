using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Accounts.Passwords;

public sealed partial class PasswordResetTests
{
    private const string Lin = "Procurement@firm.example";
    private const string NewPassword = "another-good-password-2";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_password_is_set_by_the_link_in_the_mail_and_all_sessions_end()
    {
        await using var app = await TestApp.StartAsync();
        var trail = new NotedDeeds(app);
        using var signedIn = await app.SignedInAsAsync(Role.Procurement);
        using var visitor = app.Visit("en");

        await visitor.OpenAsync(await AskAsync(app, visitor, Lin));
        await SetAsync(visitor, NewPassword);
        Assert.Equal("/sign-in", visitor.Path);
        Assert.Contains("The password is set.", visitor.Text, StringComparison.Ordinal);

        await signedIn.OpenAsync("/contracts");
        Assert.StartsWith("/sign-in", signedIn.Path, StringComparison.Ordinal);
        await visitor.SignInAsync(Lin, TestApp.Password);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        await visitor.SignInAsync(Lin, NewPassword);
        Assert.Equal("/", visitor.Path);
        Assert.Equal("Your password was changed", (await app.LatestMailToAsync(Lin)).Subject);
        Assert.Single(trail.Of("Password reset asked"));
        Assert.Single(trail.Of("Password reset"));
    }

    [Fact]
    public async Task A_stolen_link_used_twice_is_refused_with_a_reason_and_a_note()
    {
        await using var app = await TestApp.StartAsync();
        var trail = new NotedDeeds(app);
        await app.AddPersonAsync(Role.Procurement);
        using var owner = app.Visit("en");
        using var thief = app.Visit("en");
        var link = await AskAsync(app, owner, Lin);
        await thief.OpenAsync(link);

        await owner.OpenAsync(link);
        await SetAsync(owner, NewPassword);
        await SetAsync(thief, "the-thiefs-password-3");

        Assert.Equal(HttpStatusCode.Gone, thief.Status);
        Assert.Contains("This link was used already", thief.Text, StringComparison.Ordinal);
        await thief.OpenAsync(link);
        Assert.Equal(HttpStatusCode.Gone, thief.Status);
        Assert.Equal(2, trail.Of("Reset link refused").Count(deed => deed.SubjectId == "1"));
        await owner.SignInAsync(Lin, NewPassword);
        Assert.Equal("/", owner.Path);
    }

    [Fact]
    public async Task Of_many_who_use_one_link_at_the_same_moment_one_succeeds()
    {
        await using var app = await TestApp.StartAsync();
        await app.AddPersonAsync(Role.Procurement);
        using var asking = app.Visit("en");
        var link = await AskAsync(app, asking, Lin);
        var visitors = Enumerable.Range(0, 6).Select(_ => app.Visit("en")).ToList();
        foreach (var visitor in visitors)
        {
            await visitor.OpenAsync(link);
        }

        await Task.WhenAll(visitors.Select((visitor, at) => SetAsync(visitor, $"password-of-number-{at}")));

        Assert.Single(visitors, visitor => visitor.Path == "/sign-in");
        Assert.Equal(5, visitors.Count(visitor => visitor.Status == HttpStatusCode.Gone));
        visitors.ForEach(visitor => visitor.Dispose());
    }

    [Fact]
    public async Task A_link_ends_after_an_hour_with_a_newer_one_and_with_the_account()
    {
        await using var app = await TestApp.StartAsync();
        var lin = await app.AddPersonAsync(Role.Procurement);
        using var visitor = app.Visit("en");

        var first = await AskAsync(app, visitor, Lin);
        var second = await AskAsync(app, visitor, Lin);
        await visitor.OpenAsync(first);
        Assert.Contains("a newer one has replaced it", visitor.Text, StringComparison.Ordinal);
        await visitor.OpenAsync(second);
        Assert.Equal(HttpStatusCode.OK, visitor.Status);

        app.Clock.UtcNow = app.Clock.UtcNow.AddMinutes(61);
        await visitor.OpenAsync(second);
        Assert.Contains("This link has expired.", visitor.Text, StringComparison.Ordinal);

        var third = await AskAsync(app, visitor, Lin);
        await app.ReadAsync(db => db.Users.Where(account => account.Id == lin.Id).ExecuteUpdateAsync(row => row.SetProperty(account => account.IsActive, false), Cancel));
        await visitor.OpenAsync(third);
        Assert.Contains("This link is not valid.", visitor.Text, StringComparison.Ordinal);
        await visitor.OpenAsync("/new-password/made-up");
        Assert.Contains("This link is not valid.", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_and_its_time_are_the_same_for_known_unknown_and_closed_addresses()
    {
        await using var app = await TestApp.StartAsync();
        await app.AddPersonAsync(Role.Procurement);
        var closed = await app.AddPersonAsync(Role.Auditor);
        await app.ReadAsync(db => db.Users.Where(account => account.Id == closed.Id).ExecuteUpdateAsync(row => row.SetProperty(account => account.IsActive, false), Cancel));

        var answers = new List<(string Text, TimeSpan Time)>();
        foreach (var address in new[] { Lin, "nobody@firm.example", closed.Email! })
        {
            using var visitor = app.Visit("en");
            await visitor.OpenAsync("/forgot-password");
            var began = Stopwatch.GetTimestamp();
            await visitor.SendAsync(new() { ["Email"] = address });
            answers.Add((visitor.Page.DocumentElement.OuterHtml.Replace(address, "ADDRESS", StringComparison.Ordinal), Stopwatch.GetElapsedTime(began)));
            Assert.Equal(HttpStatusCode.OK, visitor.Status);
        }

        Assert.Single(answers.Select(answer => Tokens().Replace(answer.Text, "")).Distinct());
        Assert.All(answers, answer => Assert.True(answer.Time > TimeSpan.FromMilliseconds(450)));
        Assert.Equal(1, await app.ReadAsync(db => db.Outbox.CountAsync(Cancel)));
    }

    [Fact]
    public async Task Nobody_is_sent_more_than_three_links_an_hour_and_nobody_is_told()
    {
        await using var app = await TestApp.StartAsync();
        await app.AddPersonAsync(Role.Procurement);
        using var visitor = app.Visit("en");

        for (var asked = 1; asked <= 5; asked++)
        {
            await visitor.OpenAsync("/forgot-password");
            await visitor.SendAsync(new() { ["Email"] = Lin });
            Assert.Equal(HttpStatusCode.OK, visitor.Status);
        }

        Assert.Equal(3, await app.ReadAsync(db => db.Outbox.CountAsync(Cancel)));
    }

    [Fact]
    public async Task The_link_can_be_read_by_nobody_but_the_reader_of_the_mail()
    {
        await using var app = await TestApp.StartAsync();
        await app.AddPersonAsync(Role.Procurement, language: "zh-CN");
        using var auditor = await app.SignedInAsAsync(Role.Auditor);
        using var visitor = app.Visit("en");
        await visitor.OpenAsync("/forgot-password");
        await visitor.SendAsync(new() { ["Email"] = Lin });
        var waiting = await app.ReadAsync(db => db.Outbox.AsNoTracking().SingleAsync(Cancel));
        Assert.DoesNotContain("new-password", waiting.Text + waiting.Html + waiting.Subject, StringComparison.Ordinal);

        await auditor.OpenAsync($"/messages/{waiting.Id}");
        Assert.Contains("This message holds a link for its reader alone.", auditor.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(waiting.Text, auditor.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        await auditor.OpenAsync($"/messages/{waiting.Id}/html");
        Assert.Equal(HttpStatusCode.NotFound, auditor.Status);

        var mail = await app.LatestMailToAsync(Lin);
        Assert.Equal("设置新密码", mail.Subject);
        Assert.Matches("/new-password/[A-Za-z0-9_-]{43}", mail.Text);
        Assert.Matches("/new-password/[A-Za-z0-9_-]{43}", mail.Html);
        var sent = await app.ReadAsync(db => db.Outbox.AsNoTracking().SingleAsync(Cancel));
        Assert.Equal(("", ""), (sent.Text, sent.Html));
        var link = Link().Match(mail.Text).Value;
        Assert.False(await app.ReadAsync(db => db.AccountLinks.AnyAsync(row => link.Contains(row.Hash), Cancel)));
    }

    [Fact]
    public async Task A_weak_password_is_refused_at_its_field_and_the_link_stays_good()
    {
        await using var app = await TestApp.StartAsync();
        await app.AddPersonAsync(Role.Procurement);
        using var visitor = app.Visit("en");
        await visitor.OpenAsync(await AskAsync(app, visitor, Lin));

        await SetAsync(visitor, "short");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Contains("at least 10 characters", visitor.Page.QuerySelector("#Password-message")!.TextContent, StringComparison.Ordinal);
        await SetAsync(visitor, NewPassword);
        Assert.Equal("/sign-in", visitor.Path);
    }

    [Fact]
    public async Task Changing_the_own_password_takes_the_present_one_and_ends_every_session()
    {
        await using var app = await TestApp.StartAsync();
        using var here = await app.SignedInAsAsync(Role.Procurement);
        using var there = app.Visit("en");
        await there.SignInAsync(Lin, TestApp.Password);

        await here.OpenAsync("/account/password");
        await here.SendAsync(new() { ["Present"] = "wrong-password-1", ["Password"] = NewPassword, ["PasswordAgain"] = NewPassword });
        Assert.Contains("The password is not right.", here.Page.QuerySelector("#Present-message")!.TextContent, StringComparison.Ordinal);
        await here.SendAsync(new() { ["Present"] = TestApp.Password, ["Password"] = NewPassword, ["PasswordAgain"] = NewPassword });
        Assert.Equal("/sign-in", here.Path);

        await there.OpenAsync("/contracts");
        Assert.StartsWith("/sign-in", there.Path, StringComparison.Ordinal);
        await here.SignInAsync(Lin, NewPassword);
        Assert.Equal("/", here.Path);
    }

    private static async Task<string> AskAsync(TestApp app, Visitor visitor, string address)
    {
        await visitor.OpenAsync("/forgot-password");
        await visitor.SendAsync(new() { ["Email"] = address });
        return Link().Match((await app.LatestMailToAsync(address)).Text).Value;
    }

    private static Task<Visitor> SetAsync(Visitor visitor, string password) =>
        visitor.SendAsync(new() { ["Password"] = password, ["PasswordAgain"] = password });

    [GeneratedRegex("/new-password/[A-Za-z0-9_-]+")]
    private static partial Regex Link();

    [GeneratedRegex("""value="CfDJ[^"]*"|\?v=[^"]*""")]
    private static partial Regex Tokens();
}
