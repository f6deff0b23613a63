using System.Globalization;
using System.Net;
using VendorGovernance.Accounts;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Contracts;

/// <summary>What someone in a hurry types into the form of a contract.</summary>
public sealed class ContractFormsTests
{
    [Theory]
    [InlineData("StartsOn", "0026-01-01", "Start: the year must be 1900 or later.")]
    [InlineData("LastDay", "0001-01-05", "Last day: the year must be 1900 or later.")]
    [InlineData("LastDay", "9999-12-31", "Last day: the year must be 2200 or earlier.")]
    [InlineData("Value", "1e400", "is not valid.")]
    public async Task A_value_that_cannot_be_meant_is_said_at_its_field(string field, string value, string message)
    {
        await using var app = await TestApp.StartAsync();
        using var buyer = await NewContractAsync(app);

        await buyer.SendAsync(new(Complete(app)) { [field] = value });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, buyer.Status);
        Assert.Contains(message, buyer.Page.QuerySelector($"#{field}-message")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Currency", "ZZZ", "没有这种币种")]
    [InlineData("StartsOn", "0026-01-01", "年份不能早于 1900")]
    public async Task A_chinese_reader_is_told_in_chinese(string field, string value, string message)
    {
        await using var app = await TestApp.StartAsync();
        using var buyer = await NewContractAsync(app, "zh-CN");

        await buyer.SendAsync(new(Complete(app)) { [field] = value });

        Assert.Contains(message, buyer.Page.QuerySelector($"#{field}-message")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_are_summed_up_in_the_order_of_the_fields()
    {
        await using var app = await TestApp.StartAsync();
        using var buyer = await NewContractAsync(app);

        await buyer.SendAsync(new() { ["Currency"] = "ZZZ" });

        var named = buyer.Page.QuerySelectorAll(".form-errors a").Select(link => link.GetAttribute("href"));
        Assert.Equal(["#Number", "#VendorId", "#StartsOn", "#Value", "#Currency"], named);
    }

    [Fact]
    public async Task Signs_that_stand_for_many_letters_make_no_key_that_is_longer_than_its_column()
    {
        await using var app = await TestApp.StartAsync();
        using var buyer = await NewContractAsync(app);

        await buyer.SendAsync(new(Complete(app)) { ["Number"] = new string('\uFDFA', 60) });
        Assert.Contains("60 are the most", buyer.Page.QuerySelector("#Number-message")!.TextContent, StringComparison.Ordinal);

        await buyer.SendAsync(new(Complete(app)) { ["TitleEn"] = new string('\uFDFA', 200) });
        Assert.Equal(HttpStatusCode.OK, buyer.Status);
        Assert.Equal(600, await app.ReadAsync(db => Task.FromResult(db.Contracts.Single().SearchText.Length)));
    }

    private static async Task<Visitor> NewContractAsync(TestApp app, string language = "en")
    {
        await app.ReadAsync(db => Task.FromResult(db.Vendor()));
        var buyer = await app.SignedInAsAsync(Role.Procurement, language);
        return await buyer.OpenAsync("/contracts/new");
    }

    private static Dictionary<string, string> Complete(TestApp app) => new()
    {
        ["Number"] = "C-1",
        ["TitleEn"] = "Customer service",
        ["VendorId"] = "1",
        ["Value"] = "480000",
        ["Currency"] = "CNY",
        ["StartsOn"] = app.Clock.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["LastDay"] = app.Clock.Today.AddYears(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["Renewal"] = "Automatic",
        ["RenewalMonths"] = "12",
        ["MostRenewals"] = "2",
        ["NoticeLength"] = "60",
    };
}
