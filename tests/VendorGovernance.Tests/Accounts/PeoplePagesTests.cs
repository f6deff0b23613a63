using System.Net;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Platform.Records;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Accounts;

public sealed class PeoplePagesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_person_who_was_added_signs_in_with_the_role_given()
    {
        await using var app = await TestApp.StartAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator);

        await administrator.OpenAsync("/people/new");
        await administrator.SendAsync(Lin());
        Assert.Equal("/people", administrator.Path);
        Assert.Contains("lin@firm.example", administrator.Text, StringComparison.Ordinal);

        using var lin = app.Visit();
        await lin.SignInAsync("lin@firm.example", TestApp.Password);
        await lin.OpenAsync("/contracts/new");
        Assert.Equal(HttpStatusCode.OK, lin.Status);
    }

    [Fact]
    public async Task Of_several_who_add_the_same_address_at_once_one_does_and_the_others_are_told()
    {
        await using var app = await TestApp.StartAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            try
            {
                await app.AddPersonAsync(Role.Auditor, "same@firm.example");
                return "added";
            }
            catch (RuleViolationException refusal)
            {
                return refusal.Field;
            }
        }));

        Assert.Equal((1, 7), (outcomes.Count(outcome => outcome == "added"), outcomes.Count(outcome => outcome == "Email")));
    }

    [Fact]
    public async Task What_is_wrong_with_a_new_person_is_said_at_the_field()
    {
        await using var app = await TestApp.StartAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator);

        await administrator.OpenAsync("/people/new");
        await administrator.SendAsync(new(Lin()) { ["Password"] = "short" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        Assert.Contains("at least 10 characters", administrator.Page.QuerySelector("#Password-message")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("short", administrator.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);

        await administrator.OpenAsync("/people/new");
        await administrator.SendAsync(new(Lin()) { ["Roles"] = nameof(Role.VendorContact) });
        Assert.Contains("belongs to a vendor", administrator.Page.QuerySelector("#VendorCode-message")!.TextContent, StringComparison.Ordinal);

        await administrator.OpenAsync("/people/new");
        var withTwo = new Dictionary<string, string>(Lin()) { ["Roles[0]"] = nameof(Role.VendorContact), ["Roles[1]"] = nameof(Role.Auditor), ["VendorCode"] = "ACME" };
        withTwo.Remove("Roles");
        await administrator.SendAsync(withTwo);
        Assert.Contains("cannot have another role", administrator.Page.QuerySelector("#Roles")!.TextContent, StringComparison.Ordinal);

        await administrator.OpenAsync("/people/new");
        await administrator.SendAsync(new(Lin()) { ["Email"] = "nobody" });
        Assert.Contains("this is not an e-mail address", administrator.Page.QuerySelector("#Email-message")!.TextContent, StringComparison.Ordinal);

        await administrator.OpenAsync("/people/new");
        await administrator.SendAsync(new(Lin()) { ["TimeZone"] = "Mars/Base" });
        Assert.Contains("There is no time zone Mars/Base.", administrator.Page.QuerySelector("#TimeZone-message")!.TextContent, StringComparison.Ordinal);

        var withoutRole = Lin();
        withoutRole.Remove("Roles");
        await administrator.OpenAsync("/people/new");
        await administrator.SendAsync(withoutRole);
        Assert.Contains("Please fill in: Roles.", administrator.Page.QuerySelector("#Roles")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whose_account_is_deactivated_is_out_at_once_and_cannot_come_back_until_it_is_active()
    {
        await using var app = await TestApp.StartAsync();
        using var leader = await app.SignedInAsAsync(Role.Leadership);
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await leader.OpenAsync("/contracts");
        Assert.Equal(HttpStatusCode.OK, leader.Status);

        await DeactivateAsync(administrator, "Leadership Person");
        await leader.OpenAsync("/contracts");
        Assert.StartsWith("/sign-in", leader.Path, StringComparison.Ordinal);

        await leader.SignInAsync("Leadership@firm.example", TestApp.Password);
        Assert.StartsWith("/sign-in", leader.Path, StringComparison.Ordinal);

        await administrator.OpenAsync(await PathAsync(administrator, "Leadership Person"));
        await administrator.SendAsync([], "main form[action$='/activation']");
        await leader.SignInAsync("Leadership@firm.example", TestApp.Password);
        Assert.Equal("/", leader.Path);
    }

    [Fact]
    public async Task The_last_active_administrator_stays()
    {
        await using var app = await TestApp.StartAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator);

        await DeactivateAsync(administrator, "Administrator Person");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        Assert.Contains("The last active administrator cannot be deactivated.", administrator.Text, StringComparison.Ordinal);

        await app.AddPersonAsync(Role.Administrator, "second@firm.example");
        await DeactivateAsync(administrator, "second@firm.example");
        Assert.Equal(1, await app.ReadAsync(db => db.Users.CountAsync(account => account.IsActive, Cancel)));
    }

    [Fact]
    public async Task People_are_found_by_name_role_and_state_and_only_by_administrators()
    {
        await using var app = await TestApp.StartAsync();
        await app.AddPersonAsync(Role.Procurement);
        using var leader = await app.SignedInAsAsync(Role.Leadership);
        using var administrator = await app.SignedInAsAsync(Role.Administrator);

        await administrator.OpenAsync("/people?role=Procurement");
        Assert.Equal(["Procurement Person"], Names(administrator));
        await administrator.OpenAsync("/people?q=leadership%40firm&active=true");
        Assert.Equal(["Leadership Person"], Names(administrator));
        await administrator.OpenAsync("/people?active=false");
        Assert.Empty(Names(administrator));

        await leader.OpenAsync("/people");
        Assert.Equal(HttpStatusCode.Forbidden, leader.Status);
    }

    private static IEnumerable<string> Names(Visitor visitor) => visitor.Page.QuerySelectorAll("table.list tbody th").Select(cell => cell.TextContent);

    private static async Task DeactivateAsync(Visitor administrator, string person)
    {
        await administrator.OpenAsync(await PathAsync(administrator, person) + "/deactivation");
        await administrator.SendAsync([]);
    }

    private static async Task<string> PathAsync(Visitor administrator, string person)
    {
        await administrator.OpenAsync("/people?q=" + Uri.EscapeDataString(person));
        return administrator.Page.QuerySelector("table.list tbody th a")!.GetAttribute("href")!;
    }

    private static Dictionary<string, string> Lin() => new()
    {
        ["Name"] = "Lin Yue",
        ["Email"] = "lin@firm.example",
        ["Password"] = TestApp.Password,
        ["Roles"] = nameof(Role.Procurement),
    };
}
