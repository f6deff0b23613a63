using System.Net;
using System.Text.RegularExpressions;
using VendorGovernance.Accounts;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Accounts.Passwords;

public sealed partial class InvitationTests
{
    private const string Lin = "lin@firm.example";

    [Fact]
    public async Task Who_is_invited_sets_a_password_by_the_link_and_is_in()
    {
        await using var app = await TestApp.StartAsync();
        var trail = new NotedDeeds(app);
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await InviteAsync(administrator);
        Assert.Contains("The invitation is on its way.", administrator.Text, StringComparison.Ordinal);
        Assert.Contains("Invited", administrator.Text, StringComparison.Ordinal);

        using var lin = app.Visit("en");
        await lin.SignInAsync(Lin, "any-password-at-all");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, lin.Status);

        var mail = await app.LatestMailToAsync(Lin);
        Assert.Equal("You are invited to VendorGovernance", mail.Subject);
        await lin.OpenAsync(Link().Match(mail.Text).Value);
        Assert.Contains("You have been invited.", lin.Text, StringComparison.Ordinal);
        await lin.SendAsync(new() { ["Password"] = TestApp.Password, ["PasswordAgain"] = TestApp.Password });
        await lin.SignInAsync(Lin, TestApp.Password);
        Assert.Equal("/", lin.Path);
        Assert.Equal(["Invited", "Invitation accepted"], trail.Deeds.Where(deed => deed.StartsWith("Invit", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_invitation_lasts_seven_days_and_can_be_sent_again()
    {
        await using var app = await TestApp.StartAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await InviteAsync(administrator);
        var first = Link().Match((await app.LatestMailToAsync(Lin)).Text).Value;
        using var lin = app.Visit("en");

        app.Clock.UtcNow = app.Clock.UtcNow.AddDays(7).AddMinutes(-1);
        await lin.OpenAsync(first);
        Assert.Equal(HttpStatusCode.OK, lin.Status);
        app.Clock.UtcNow = app.Clock.UtcNow.AddMinutes(1);
        await lin.OpenAsync(first);
        Assert.Contains("This link has expired.", lin.Text, StringComparison.Ordinal);

        await administrator.SignInAsync("Administrator@firm.example", TestApp.Password);
        await administrator.OpenAsync("/people/2");
        await administrator.SendAsync([], "main form[action$='/invitation']");
        await lin.OpenAsync(Link().Match((await app.LatestMailToAsync(Lin)).Text).Value);
        Assert.Equal(HttpStatusCode.OK, lin.Status);
        await lin.SendAsync(new() { ["Password"] = TestApp.Password, ["PasswordAgain"] = TestApp.Password });
        await administrator.OpenAsync("/people/2");
        Assert.Null(administrator.Page.QuerySelector("main form[action$='/invitation']"));
    }

    [Fact]
    public async Task An_invitation_to_an_address_that_exists_is_refused_at_the_field_and_noted()
    {
        await using var app = await TestApp.StartAsync();
        var trail = new NotedDeeds(app);
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await InviteAsync(administrator);
        await InviteAsync(administrator, "LIN@firm.example");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        Assert.Contains("There is already an account for LIN@firm.example.", administrator.Page.QuerySelector("#Email-message")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2", trail.Of("Invitation refused: the address has an account").Single().SubjectId);
    }

    private static async Task InviteAsync(Visitor administrator, string address = Lin)
    {
        await administrator.OpenAsync("/people/new");
        await administrator.SendAsync(new() { ["Name"] = "Lin Yue", ["Email"] = address, ["Roles"] = nameof(Role.Procurement) });
    }

    [GeneratedRegex("/new-password/[A-Za-z0-9_-]+")]
    private static partial Regex Link();
}
