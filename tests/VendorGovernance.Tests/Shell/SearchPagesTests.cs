using VendorGovernance.Accounts;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Shell;

public sealed class SearchPagesTests
{
    [Fact]
    public async Task A_name_is_found_in_either_language_and_full_width_signs_are_no_hindrance()
    {
        await using var app = await AppWithRecordsAsync();
        using var leader = await app.SignedInAsAsync(Role.Leadership);

        foreach (var text in new[] { "acme contact", "阿克米", "ＡＣＭＥ" })
        {
            await leader.OpenAsync("/search?q=" + Uri.EscapeDataString(text));
            Assert.Contains("ACME · Acme Contact Services", leader.Text, StringComparison.Ordinal);
            Assert.Contains("C-1", leader.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_contract_with_exactly_this_number_stands_on_top()
    {
        await using var app = await AppWithRecordsAsync();
        using var leader = await app.SignedInAsAsync(Role.Leadership);

        await leader.OpenAsync("/search?q=c-1");

        var first = leader.Page.QuerySelector("main section")!;
        Assert.Equal("Exactly this", first.QuerySelector("h2")!.TextContent);
        Assert.StartsWith("C-1 ·", Assert.Single(first.QuerySelectorAll("a")).TextContent, StringComparison.Ordinal);
        Assert.Equal(9, leader.Page.QuerySelectorAll("main section:nth-of-type(2) li").Length);
        Assert.Equal("/contracts?q=c-1", leader.Page.QuerySelector("main section:nth-of-type(2) p a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Of_very_many_the_first_are_shown_without_counting_all()
    {
        await using var app = await TestApp.StartAsync();
        await app.ReadAsync(db =>
        {
            var vendor = db.Vendor();
            Enumerable.Range(1, 203).ToList().ForEach(at => db.Contract(vendor, $"M-{at:000}"));
            return Task.FromResult(0);
        });
        using var leader = await app.SignedInAsAsync(Role.Leadership);

        await leader.OpenAsync("/search?q=m-");
        Assert.Contains("more than 200", leader.Text, StringComparison.Ordinal);
        Assert.Equal("Show all in the register", leader.Page.QuerySelector("main section p a")!.TextContent);
        Assert.StartsWith("M-001 ·", leader.Page.QuerySelector("main section li a")!.TextContent, StringComparison.Ordinal);

        await leader.OpenAsync("/search?q=m-203");
        Assert.Equal("Exactly this", leader.Page.QuerySelector("main section h2")!.TextContent);
    }

    [Fact]
    public async Task Nobody_finds_what_they_may_not_see()
    {
        await using var app = await AppWithRecordsAsync();
        await app.ReadAsync(db => Task.FromResult(db.Contract(db.Vendor("OTHER", "Other Desk", null), "C-1-THEIRS")));
        using var contact = await app.SignedInAsAsync(Role.VendorContact, vendorCode: "ACME");

        await contact.OpenAsync("/search?q=C-1");
        Assert.Contains("C-102", contact.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("THEIRS", contact.Text, StringComparison.Ordinal);

        await contact.OpenAsync("/search?q=theirs");
        Assert.Contains("Nothing found for theirs", contact.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_typed_gives_a_hint()
    {
        await using var app = await TestApp.StartAsync();
        using var leader = await app.SignedInAsAsync(Role.Leadership, "zh-CN");

        await leader.OpenAsync("/search?q=%20");

        Assert.Contains("您想查找什么？", leader.Text, StringComparison.Ordinal);
    }

    private static async Task<TestApp> AppWithRecordsAsync()
    {
        var app = await TestApp.StartAsync();
        await app.ReadAsync(db =>
        {
            var vendor = db.Vendor();
            foreach (var number in Enumerable.Range(1, 12).Select(number => number == 1 ? "C-1" : $"C-1{number:00}"))
            {
                db.Contract(vendor, number);
            }

            return Task.FromResult(vendor.Id);
        });
        return app;
    }
}
