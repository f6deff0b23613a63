using VendorGovernance.Accounts;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Contracts;

public sealed class ContractFormTests
{
    [Theory]
    [InlineData("en", "There is no such currency.")]
    [InlineData("zh-CN", "没有这种货币。")]
    public async Task A_currency_that_does_not_exist_is_refused_in_the_readers_language(string language, string expected)
    {
        await using var app = await TestApp.StartAsync();
        using var buyer = await app.SignedInAsAsync(Role.Procurement, language);
        await buyer.OpenAsync("/contracts/new");

        await buyer.SendAsync(new() { ["Currency"] = "ZZZ" });

        Assert.Contains(expected, buyer.Page.QuerySelector("#Currency-message")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_are_summed_up_in_the_order_of_the_fields()
    {
        await using var app = await TestApp.StartAsync();
        using var buyer = await app.SignedInAsAsync(Role.Procurement);
        await buyer.OpenAsync("/contracts/new");

        await buyer.SendAsync(new() { ["Currency"] = "ZZZ" });

        var named = buyer.Page.QuerySelectorAll(".form-errors a").Select(link => link.GetAttribute("href"));
        Assert.Equal(["#Number", "#VendorId", "#StartsOn", "#Value", "#Currency"], named);
    }
}
