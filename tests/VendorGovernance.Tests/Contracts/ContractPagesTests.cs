using System.Net;
using VendorGovernance.Accounts;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Contracts;

public sealed class ContractPagesTests : IAsyncLifetime
{
    private TestApp app = null!;

    public async ValueTask InitializeAsync() => app = await TestApp.StartAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task A_registered_contract_shows_its_decide_by_date_with_every_step()
    {
        using var visitor = await ProcurementAsync();

        await RegisterAsync(visitor, new() { ["LastDay"] = "2026-12-31", ["NoticeLength"] = "90" });

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.StartsWith("/contracts/", visitor.Path, StringComparison.Ordinal);
        var steps = visitor.Page.QuerySelectorAll(".steps li").Select(step => step.TextContent).ToList();
        Assert.Equal(3, steps.Count);
        Assert.Contains("minus 90 calendar days", steps[1], StringComparison.Ordinal);
        Assert.Contains("National Day", steps[2], StringComparison.Ordinal);
        Assert.Contains("Wed 30 Sep 2026", steps[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LastDay", "2024-12-31", "The last day cannot be before the start")]
    [InlineData("Currency", "XXX", "There is no such currency")]
    [InlineData("Currency", "", "Please fill in: Currency")]
    [InlineData("Value", "a lot", "is not valid")]
    [InlineData("VendorId", "4711", "This vendor does not exist")]
    [InlineData("NoticeLength", "-1", "between 0 and")]
    [InlineData("StartsOn", "31.12.2026", "is not valid")]
    public async Task What_is_wrong_is_said_at_the_field_and_nothing_typed_is_lost(string field, string value, string message)
    {
        using var visitor = await ProcurementAsync();

        await RegisterAsync(visitor, new() { [field] = value });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Contains(message, visitor.Page.QuerySelector($"#{field}-message")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("C-2026-1", visitor.Field("Number"));
        Assert.Equal(0, await app.ReadAsync(db => Task.FromResult(db.Contracts.Count())));
    }

    [Fact]
    public async Task A_number_that_another_contract_has_is_refused_however_it_is_written()
    {
        using var visitor = await ProcurementAsync();
        await RegisterAsync(visitor, []);

        await RegisterAsync(visitor, new() { ["Number"] = " c-2026-1 " });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Contains("already has this number", visitor.Page.QuerySelector("#Number-message")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_people_who_save_the_same_contract_get_a_choice_and_nothing_is_overwritten_in_silence()
    {
        using var first = await ProcurementAsync();
        await RegisterAsync(first, []);
        var edit = first.Path + "/edit";
        await first.OpenAsync(edit);
        using var second = app.Visit();
        await second.SignInAsync("Procurement@firm.example", TestApp.Password);
        await second.OpenAsync(edit);
        await second.SendAsync(new() { ["TitleEn"] = "Second's title" });

        await first.SendAsync(new() { ["TitleEn"] = "First's title" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, first.Status);
        var row = first.Page.QuerySelector(".conflict tbody tr")!.TextContent;
        Assert.Contains("Second's title", row, StringComparison.Ordinal);
        Assert.Contains("First's title", row, StringComparison.Ordinal);
        Assert.Equal("Second's title", await TitleAsync());

        await first.SendAsync([]);
        Assert.Equal(HttpStatusCode.OK, first.Status);
        Assert.Equal("First's title", await TitleAsync());
    }

    [Fact]
    public async Task A_conflict_names_people_and_vendors_and_an_owner_who_left_stays_the_owner()
    {
        using var visitor = await ProcurementAsync();
        await RegisterAsync(visitor, []);
        var edit = visitor.Path + "/edit";
        await visitor.OpenAsync(edit);
        await app.ReadAsync(async db =>
        {
            var left = db.Person("Gone Owner");
            var contract = db.Contracts.Single();
            contract.HandOver(left.Id);
            return await db.SaveChangesAsync();
        });

        await visitor.SendAsync(new() { ["TitleEn"] = "Mine" });

        Assert.Contains("Gone Owner", visitor.Page.QuerySelector(".conflict")!.TextContent, StringComparison.Ordinal);
        await app.ReadAsync(async db =>
        {
            db.Users.Single(account => account.DisplayName == "Gone Owner").IsActive = false;
            return await db.SaveChangesAsync();
        });
        await visitor.OpenAsync(edit);
        await visitor.SendAsync(new() { ["TitleEn"] = "Mine" });
        Assert.Contains("Gone Owner", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_searched_filtered_and_sorted_by_its_address()
    {
        using var visitor = await ProcurementAsync();
        await app.ReadAsync(db =>
        {
            var vendor = db.Vendors.Single();
            db.Contract(vendor, "C-RUNS", startsOn: new(2025, 1, 1), lastDay: new(2027, 12, 31));
            db.Contract(vendor, "C-ENDED", startsOn: new(2024, 1, 1), lastDay: new(2025, 12, 31));
            db.Contract(vendor, "C-LATER", startsOn: new(2027, 1, 1), lastDay: new(2027, 6, 30));
            return Task.FromResult(0);
        });

        Assert.Equal(["C-LATER"], await NumbersAsync(visitor, "/contracts?state=Signed"));
        Assert.Equal(["C-RUNS", "C-LATER", "C-ENDED"], await NumbersAsync(visitor, "/contracts?sort=number&desc=true"));
        Assert.Equal(["C-LATER"], await NumbersAsync(visitor, "/contracts?q=c-later"));
        Assert.Equal(3, (await NumbersAsync(visitor, "/contracts?q=杭州")).Count);
    }

    [Fact]
    public async Task An_archived_contract_leaves_the_list_and_can_be_restored()
    {
        using var visitor = await ProcurementAsync();
        await RegisterAsync(visitor, []);

        await visitor.SendAsync([], "form[action$='/archiving']");
        Assert.Contains("Archived on", visitor.Text, StringComparison.Ordinal);
        Assert.Empty(await NumbersAsync(visitor, "/contracts"));
        Assert.Single(await NumbersAsync(visitor, "/contracts?archived=true"));

        await visitor.OpenAsync("/contracts/1");
        await visitor.SendAsync([], "form[action$='/restoring']");
        Assert.Single(await NumbersAsync(visitor, "/contracts"));
    }

    [Fact]
    public async Task An_unknown_contract_is_404_and_who_may_only_look_cannot_change()
    {
        using var visitor = await app.SignedInAsAsync(Role.Auditor);

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync("/contracts/4711")).Status);
        Assert.Contains("There is nothing here that you can see", visitor.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.OpenAsync("/contracts/new")).Status);
    }

    [Fact]
    public async Task A_contract_to_be_clarified_says_so()
    {
        using var visitor = await ProcurementAsync();
        await app.ReadAsync(db => Task.FromResult(db.Contract(db.Vendors.Single(), startsOn: new(2026, 5, 1), lastDay: new(2026, 4, 1), noticeDays: 30)));

        await visitor.OpenAsync("/contracts/1");

        Assert.Contains("To be clarified", visitor.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("How is this computed?", visitor.Text, StringComparison.Ordinal);
    }

    private async Task<Visitor> ProcurementAsync()
    {
        await app.ReadAsync(async db =>
        {
            db.Vendor("HZ", "Hangzhou Care", "杭州客服").ReceiveWork(app.Clock.UtcNow);
            return await db.SaveChangesAsync();
        });
        return await app.SignedInAsAsync(Role.Procurement);
    }

    private async Task RegisterAsync(Visitor visitor, Dictionary<string, string> changes)
    {
        await visitor.OpenAsync("/contracts/new");
        var fields = new Dictionary<string, string>
        {
            ["Number"] = "C-2026-1",
            ["TitleEn"] = "Night shift",
            ["VendorId"] = (await app.ReadAsync(db => Task.FromResult(db.Vendors.Single().Id))).ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["Value"] = "480000",
            ["Currency"] = "CNY",
            ["StartsOn"] = "2026-01-01",
            ["LastDay"] = "2026-12-31",
            ["Renewal"] = "Automatic",
            ["RenewalMonths"] = "12",
            ["MostRenewals"] = "2",
            ["NoticeLength"] = "30",
            ["NoticeUnit"] = "CalendarDays",
            ["IsSigned"] = "true",
        };
        foreach (var (name, value) in changes)
        {
            fields[name] = value;
        }

        await visitor.SendAsync(fields);
    }

    private static async Task<List<string>> NumbersAsync(Visitor visitor, string path)
    {
        await visitor.OpenAsync(path);
        return [.. visitor.Page.QuerySelectorAll("table.list tbody tr").Select(row => row.QuerySelector("td")!.TextContent.Trim())];
    }

    private Task<string?> TitleAsync() => app.ReadAsync(db => Task.FromResult(db.Contracts.Single().Title.En));
}
