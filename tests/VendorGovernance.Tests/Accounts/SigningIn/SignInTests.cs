using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VendorGovernance.Accounts;
using VendorGovernance.Accounts.SigningIn;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Accounts.SigningIn;

public sealed partial class SignInTests
{
    private const string Leader = "Leadership@firm.example";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_answer_tells_whether_an_address_has_an_account_whatever_its_state()
    {
        await using var app = await TestApp.StartAsync();
        await app.AddPersonAsync(Role.Leadership);
        await app.AddPersonAsync(Role.Auditor);
        await app.ReadAsync(db => db.Users.Where(account => account.Id == 2).ExecuteUpdateAsync(row => row.SetProperty(account => account.IsActive, false), Cancel));

        var answers = new List<string>();
        foreach (var (address, password, tries) in new[] { (Leader, "wrong-password", 1), (Leader, "wrong-password", 6), (Leader, TestApp.Password, 1), ("nobody@firm.example", "wrong-password", 1), ("Auditor@firm.example", TestApp.Password, 1) })
        {
            using var visitor = app.Visit();
            for (var tried = 0; tried < tries; tried++)
            {
                await visitor.SignInAsync(address, password);
            }

            Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
            answers.Add(Tokens().Replace(visitor.Page.DocumentElement.OuterHtml.Replace(address, "ADDRESS", StringComparison.Ordinal), ""));
        }

        Assert.Single(answers.Distinct());
    }

    [Fact]
    public async Task Of_many_wrong_passwords_at_once_five_are_judged()
    {
        await using var app = await TestApp.StartAsync();
        var trail = new NotedDeeds(app);
        await app.AddPersonAsync(Role.Leadership);
        var thieves = Enumerable.Range(0, 12).Select(_ => app.Visit()).ToList();

        await Task.WhenAll(thieves.Select(thief => thief.SignInAsync(Leader, "wrong-password")));
        using var owner = app.Visit();
        await owner.SignInAsync(Leader, TestApp.Password);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, owner.Status);
        Assert.Single(trail.Of("Account locked"));
        Assert.Equal(5, await app.ReadAsync(db => db.Users.Select(account => account.AccessFailedCount).SingleAsync(Cancel)));

        app.Clock.UtcNow = app.Clock.UtcNow.AddMinutes(15);
        await owner.SignInAsync(Leader, TestApp.Password);
        Assert.Equal("/", owner.Path);
        thieves.ForEach(thief => thief.Dispose());
    }

    [Fact]
    public async Task Saving_an_account_puts_back_no_counter_that_another_request_raised_meanwhile()
    {
        await using var app = await TestApp.StartAsync();
        await app.AddPersonAsync(Role.Leadership);

        await app.DoAsync(async slow =>
        {
            var users = slow.GetRequiredService<UserManager<Account>>();
            var account = (await users.FindByIdAsync("1"))!;
            await app.DoAsync(quick => quick.GetRequiredService<Tries>().TakePasswordAsync(1, Cancel));
            account.DisplayName = "Changed";
            return await users.UpdateAsync(account);
        });

        Assert.Equal(("Changed", 1), await app.ReadAsync(async db => await db.Users.Select(account => new ValueTuple<string, int>(account.DisplayName, account.AccessFailedCount)).SingleAsync(Cancel)));
    }

    [Theory]
    [InlineData("en", "Too many tries in a short time.")]
    [InlineData("zh-CN", "短时间内尝试次数过多。")]
    public async Task Too_many_tries_from_one_address_get_a_page_that_says_how_long_to_wait(string language, string sentence)
    {
        await using var app = await TestApp.StartAsync(settings: new() { ["SignIn:TriesPerMinute"] = "3", ["SignIn:MailsPerHour"] = "1" });
        await app.AddPersonAsync(Role.Leadership);
        using var visitor = new Visitor(app.Address) { Language = language };

        foreach (var (page, field, allowed) in new[] { ("/sign-in", "Email", 3), ("/forgot-password", "Email", 1) })
        {
            for (var tries = 1; tries <= allowed + 1; tries++)
            {
                await visitor.OpenAsync(page);
                await visitor.SendAsync(new() { [field] = "nobody@firm.example", ["Password"] = "wrong-password" });
                Assert.Equal(tries > allowed, visitor.Status == HttpStatusCode.TooManyRequests);
            }

            Assert.Contains(sentence, visitor.Text, StringComparison.Ordinal);
            Assert.InRange(visitor.Answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 3600);
        }

        await visitor.OpenAsync("/sign-in");
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
    }

    [Fact]
    public async Task Signing_in_and_out_and_failing_is_noted_and_the_address_given_is_personal()
    {
        await using var app = await TestApp.StartAsync();
        var trail = new NotedDeeds(app);
        using var visitor = await app.SignedInAsAsync(Role.Leadership);
        await visitor.SendAsync([], "form[action='/sign-out']");
        await visitor.SignInAsync("nobody@firm.example", "wrong-password");

        Assert.Equal(["Roles changed", "Signed in", "Signed out", "Sign-in failed"], trail.Deeds);
        var failed = trail.Of("Sign-in failed").Single();
        Assert.Null(failed.SubjectId);
        Assert.True(failed.Details!.Single() is { To: "nobody@firm.example", IsPersonal: true });
        Assert.Equal(1, trail.Of("Signed in").Single().PersonId);
    }

    [Theory]
    [InlineData("192.0.2.7", "::ffff:192.0.2.7", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    public void One_client_is_one_IPv4_address_or_64_bits_of_IPv6(string one, string other, bool isSame) =>
        Assert.Equal(isSame, RateLimits.Client(IPAddress.Parse(one)) == RateLimits.Client(IPAddress.Parse(other)));

    [Fact]
    public async Task A_role_that_does_not_exist_in_the_settings_stops_the_start() =>
        await Assert.ThrowsAsync<Microsoft.Extensions.Options.OptionsValidationException>(
            () => TestApp.StartAsync(settings: new() { ["SignIn:RequireTwoFactor"] = "Administrator,Janitor" }));

    [GeneratedRegex("""value="CfDJ[^"]*"|\?v=[^"]*""")]
    private static partial Regex Tokens();
}
