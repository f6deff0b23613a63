using System.Net;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Accounts.TwoFactor;

public sealed class TwoFactorTests
{
    private const string Auditor = "Auditor@firm.example";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_set_it_up_signs_in_with_password_and_code_and_no_code_works_twice()
    {
        await using var app = await TestApp.StartAsync();
        var trail = new NotedDeeds(app);
        using var visitor = await app.SignedInAsAsync(Role.Auditor);
        var (phone, codes) = await visitor.SetUpTwoFactorAsync(app);
        Assert.Equal(10, codes.Distinct().Count());

        using var other = app.Visit("en");
        await other.SignInAsync(Auditor, TestApp.Password);
        Assert.StartsWith("/sign-in/code", other.Path, StringComparison.Ordinal);
        await other.OpenAsync("/contracts");
        Assert.StartsWith("/sign-in?", other.Path, StringComparison.Ordinal);

        await other.OpenAsync("/sign-in/code");
        await EnterAsync(other, phone.CodeAt(app.Clock.UtcNow));
        Assert.Equal("/", other.Path);

        using var thief = app.Visit("en");
        await thief.SignInAsync(Auditor, TestApp.Password);
        await EnterAsync(thief, phone.CodeAt(app.Clock.UtcNow));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, thief.Status);
        Assert.Contains("it was used already", thief.Text, StringComparison.Ordinal);
        Assert.Contains("Two-factor turned on", trail.Deeds);
        Assert.Single(trail.Of("Second factor failed"));
    }

    [Fact]
    public async Task A_recovery_code_lets_in_once_however_it_is_typed()
    {
        await using var app = await TestApp.StartAsync();
        var trail = new NotedDeeds(app);
        using var visitor = await app.SignedInAsAsync(Role.Auditor);
        var (_, codes) = await visitor.SetUpTwoFactorAsync(app);

        using var without = app.Visit("en");
        await without.SignInAsync(Auditor, TestApp.Password);
        await EnterAsync(without, codes[3].Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant());
        Assert.Equal("/", without.Path);
        await without.OpenAsync("/account/two-factor");
        Assert.Contains("9", without.Page.QuerySelectorAll("main dd")[1].TextContent, StringComparison.Ordinal);

        using var again = app.Visit("en");
        await again.SignInAsync(Auditor, TestApp.Password);
        await EnterAsync(again, codes[3]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Single(trail.Of("Recovery code used"));
        Assert.False(await app.ReadAsync(db => db.RecoveryCodes.AnyAsync(code => codes.Contains(code.Hash), Cancel)));
    }

    [Fact]
    public async Task A_second_factor_tried_twenty_times_locks_the_account_and_says_so()
    {
        await using var app = await TestApp.StartAsync();
        var trail = new NotedDeeds(app);
        using var visitor = await app.SignedInAsAsync(Role.Auditor);
        var (phone, _) = await visitor.SetUpTwoFactorAsync(app);

        using var thief = app.Visit("en");
        await thief.SignInAsync(Auditor, TestApp.Password);
        for (var tries = 1; tries <= 20; tries++)
        {
            await EnterAsync(thief, "000000");
            Assert.Equal(HttpStatusCode.UnprocessableEntity, thief.Status);
            Assert.Equal(tries >= 5, thief.Text.Contains("The account is locked for 15 minutes", StringComparison.Ordinal));
        }

        await EnterAsync(thief, phone.CodeAt(app.Clock.UtcNow));
        Assert.Contains("The account is locked for 15 minutes", thief.Text, StringComparison.Ordinal);
        Assert.Equal(5, trail.Of("Second factor failed").Count());
        Assert.Single(trail.Of("Account locked"));
        Assert.Equal(16, trail.Of("Second factor refused: locked").Count());

        app.Clock.UtcNow = app.Clock.UtcNow.AddMinutes(16);
        using var owner = app.Visit("en");
        await owner.SignInAsync(Auditor, TestApp.Password);
        await EnterAsync(owner, phone.CodeAt(app.Clock.UtcNow));
        Assert.Equal("/", owner.Path);
    }

    [Fact]
    public async Task The_right_password_again_and_again_gives_no_more_tries_of_the_code()
    {
        await using var app = await TestApp.StartAsync();
        using var visitor = await app.SignedInAsAsync(Role.Auditor);
        await visitor.SetUpTwoFactorAsync(app);

        for (var tries = 1; tries <= 5; tries++)
        {
            using var thief = app.Visit("en");
            await thief.SignInAsync(Auditor, TestApp.Password);
            await EnterAsync(thief, "000000");
        }

        using var last = app.Visit("en");
        await last.SignInAsync(Auditor, TestApp.Password);
        Assert.Equal("/sign-in", last.Path);
        Assert.Contains("That did not work.", last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Turning_it_off_and_new_codes_take_the_password()
    {
        await using var app = await TestApp.StartAsync();
        using var visitor = await app.SignedInAsAsync(Role.Auditor);
        var (_, codes) = await visitor.SetUpTwoFactorAsync(app);

        await visitor.OpenAsync("/account/two-factor");
        await visitor.PressAsync("/recovery-codes", new() { ["Password"] = "not-my-password" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Contains("The password is not right.", visitor.Page.QuerySelector("#Password-message")!.TextContent, StringComparison.Ordinal);

        await visitor.PressAsync("/recovery-codes", new() { ["Password"] = TestApp.Password });
        var renewed = visitor.Page.QuerySelectorAll(".recovery-codes code").Select(code => code.TextContent).ToList();
        Assert.Equal(10, renewed.Count);
        Assert.Empty(renewed.Intersect(codes));

        await visitor.OpenAsync("/account/two-factor");
        await visitor.PressAsync("/removal", new() { ["Password"] = TestApp.Password });
        Assert.Equal("/account/two-factor", visitor.Path);
        Assert.Equal(0, await app.ReadAsync(db => db.RecoveryCodes.CountAsync(Cancel)));
        using var other = app.Visit("en");
        await other.SignInAsync(Auditor, TestApp.Password);
        Assert.Equal("/", other.Path);
    }

    [Fact]
    public async Task Whose_role_must_have_it_is_led_to_the_set_up_and_can_do_nothing_else()
    {
        await using var app = await TestApp.StartAsync(settings: new() { ["SignIn:RequireTwoFactor"] = "Administrator, SecurityOfficer" });
        using var officer = await app.SignedInAsAsync(Role.SecurityOfficer);
        Assert.Equal("/account/two-factor/new", officer.Path);

        foreach (var page in new[] { "/", "/contracts", "/contracts/1", "/search?q=x", "/account", "/imports/1/mapping.json" })
        {
            await officer.OpenAsync(page);
            Assert.Equal("/account/two-factor/new", officer.Path);
        }

        await officer.SendRawAsync("/findings", "Title=Secret&__RequestVerificationToken=" + Uri.EscapeDataString(officer.Field("__RequestVerificationToken")));
        Assert.Equal("/account/two-factor/new", officer.Path);
        Assert.Equal(0, await app.ReadAsync(db => db.Findings.CountAsync(Cancel)));

        await officer.SetUpTwoFactorAsync(app);
        await officer.OpenAsync("/contracts");
        Assert.Equal("/contracts", officer.Path);
        await officer.OpenAsync("/account/two-factor");
        Assert.Null(officer.Page.QuerySelector("button[formaction$='/removal']"));
        await officer.SendRawAsync("/account/two-factor/removal", $"Password={TestApp.Password}&__RequestVerificationToken=" + Uri.EscapeDataString(officer.Field("__RequestVerificationToken")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, officer.Status);

        using var auditor = await app.SignedInAsAsync(Role.Auditor);
        Assert.Equal("/", auditor.Path);
    }

    [Fact]
    public async Task An_administrator_resets_it_for_someone_else_and_that_persons_sessions_end()
    {
        await using var app = await TestApp.StartAsync();
        var trail = new NotedDeeds(app);
        using var auditor = await app.SignedInAsAsync(Role.Auditor);
        await auditor.SetUpTwoFactorAsync(app);
        using var administrator = await app.SignedInAsAsync(Role.Administrator);

        await administrator.OpenAsync("/people/1");
        await administrator.SendAsync([], "main form[action$='/two-factor-reset']");
        Assert.Contains("The second factor of Auditor Person is reset.", administrator.Text, StringComparison.Ordinal);

        await auditor.OpenAsync("/contracts");
        Assert.StartsWith("/sign-in", auditor.Path, StringComparison.Ordinal);
        await auditor.SignInAsync(Auditor, TestApp.Password);
        Assert.Equal("/", auditor.Path);
        Assert.Equal("1", trail.Of("Two-factor reset by an administrator").Single().SubjectId);

        await administrator.SetUpTwoFactorAsync(app);
        await administrator.OpenAsync("/people/2");
        Assert.Null(administrator.Page.QuerySelector("main form[action$='/two-factor-reset']"));
    }

    [Fact]
    public async Task Whoever_has_only_the_session_cannot_bind_the_account_to_another_phone()
    {
        await using var app = await TestApp.StartAsync();
        using var visitor = await app.SignedInAsAsync(Role.Auditor);
        await visitor.OpenAsync("/account/two-factor/new");
        var phone = new AuthenticatorApp(visitor.Page.QuerySelector("code.key")!.TextContent);

        await visitor.SendAsync(new() { ["Code"] = phone.CodeAt(app.Clock.UtcNow), ["Password"] = "a guess of the thief" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.False(await app.ReadAsync(db => db.Users.AnyAsync(account => account.TwoFactorEnabled, Cancel)));
    }

    private static Task<Visitor> EnterAsync(Visitor visitor, string code) => visitor.SendAsync(new() { ["Code"] = code });
}
