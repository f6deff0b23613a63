using System.Net;
using VendorGovernance.Accounts;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Shell;

/// <summary>What a person, a script or a broken browser may send that no page asked for.</summary>
public sealed class BadRequestsTests
{
    [Theory]
    [InlineData("/error/0")]
    [InlineData("/error/-1")]
    [InlineData("/error/100")]
    [InlineData("/error/200")]
    [InlineData("/error/304")]
    [InlineData("/error/999")]
    public async Task The_error_page_cannot_be_asked_for_by_its_address(string address)
    {
        await using var app = await TestApp.StartAsync();
        using var visitor = app.Visit();

        await visitor.OpenAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        Assert.Contains("404", visitor.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Number=a%00b")]
    [InlineData("Status=200")]
    public async Task A_form_that_no_browser_sends_gets_the_page_for_what_cannot_be_understood(string form)
    {
        await using var app = await TestApp.StartAsync();
        using var visitor = await app.SignedInAsAsync(Role.Procurement);

        await visitor.SendRawAsync("/contracts", form);

        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.Contains("could not be understood", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_with_more_fields_than_any_page_has_gets_that_page_too()
    {
        await using var app = await TestApp.StartAsync();
        using var visitor = await app.SignedInAsAsync(Role.Procurement);

        await visitor.SendRawAsync("/contracts", string.Join('&', Enumerable.Range(0, 3000).Select(i => $"field{i}=1")));

        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
    }

    [Fact]
    public async Task A_search_that_is_cut_within_a_character_still_searches()
    {
        await using var app = await TestApp.StartAsync();
        using var visitor = await app.SignedInAsAsync(Role.Leadership);

        await visitor.OpenAsync("/search?q=" + new string('a', 99) + Uri.EscapeDataString("😀"));

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
    }

    [Theory]
    [InlineData("/contracts?q=合同", "/contracts?q=%E5%90%88%E5%90%8C")]
    [InlineData("/contracts?q=%E5%90%88", "/contracts?q=%E5%90%88")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("https://evil.example", "/")]
    [InlineData("/ok\r\nSet-Cookie: a=b", "/")]
    public async Task The_way_back_leads_to_pages_of_ours_only_and_may_hold_chinese(string returnUrl, string expected)
    {
        await using var app = await TestApp.StartAsync();
        using var visitor = await app.SignedInAsAsync(Role.Procurement);

        await visitor.OpenAsync("/");
        await visitor.SendAsync(new() { ["returnUrl"] = returnUrl }, "form[action$='/preferences/theme']");

        Assert.Equal((HttpStatusCode.OK, expected), (visitor.Status, visitor.Path));
        Assert.Equal(app.Address.Authority, visitor.Answer.RequestMessage!.RequestUri!.Authority);
    }
}
