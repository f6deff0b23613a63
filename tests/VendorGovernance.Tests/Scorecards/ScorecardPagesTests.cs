using System.Net;
using System.Text;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Tests.Platform.Pdf;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Scorecards;

/// <summary>Leadership at the scorecards, on 22 November 2026.</summary>
public sealed class ScorecardPagesTests : IAsyncLifetime
{
    private static readonly DateOnly October = new(2026, 10, 1);

    private TestApp app = null!;

    public async ValueTask InitializeAsync() => app = await StartAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task The_overview_shows_the_last_finished_month_worst_first()
    {
        using var visitor = await app.SignedInAsAsync(Role.Leadership);

        await visitor.OpenAsync("/scorecards");

        Assert.Equal("2026-10", visitor.Field("month"));
        var rows = visitor.Page.QuerySelectorAll("tbody tr").Select(row => row.TextContent).ToArray();
        Assert.Contains("Harbour", rows[0], StringComparison.Ordinal);
        Assert.Contains("At risk", rows[0], StringComparison.Ordinal);
        Assert.Contains("−100.0", rows[0], StringComparison.Ordinal);
        Assert.Contains("No service levels", rows[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_month_stands_in_the_address()
    {
        using var visitor = await app.SignedInAsAsync(Role.Leadership);

        await visitor.OpenAsync("/scorecards?month=2026-09");

        Assert.Contains("Good", visitor.Page.QuerySelector("tbody tr")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(visitor.Page.QuerySelector("a[href='/scorecards/HARBOUR/2026-09']"));
    }

    [Theory]
    [InlineData("/scorecards?month=2026-12")]
    [InlineData("/scorecards?month=October")]
    [InlineData("/scorecards?month=0001-01")]
    [InlineData("/scorecards/HARBOUR/2026-12")]
    [InlineData("/scorecards/HARBOUR/2026-13")]
    [InlineData("/scorecards/NOBODY/2026-10")]
    [InlineData("/scorecards/HARBOUR/2026-12/pdf")]
    public async Task A_month_or_a_vendor_that_is_not_there_is_not_found(string path)
    {
        using var visitor = await app.SignedInAsAsync(Role.Leadership);

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync(path)).Status);
    }

    [Fact]
    public async Task A_vendors_month_is_the_report_with_links_to_its_records()
    {
        using var visitor = await app.SignedInAsAsync(Role.Leadership, language: "zh-CN");

        await visitor.OpenAsync("/scorecards/harbour/2026-10");

        Assert.Equal("海港客服：2026年10月", visitor.Page.QuerySelector("h1")!.TextContent);
        Assert.Contains("风险", visitor.Page.QuerySelector(".report-tiles")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(visitor.Page.QuerySelector(".report-table a[href^='/service-levels/']"));
        Assert.NotNull(visitor.Page.QuerySelector("a[href='/scorecards/HARBOUR/2026-10/pdf?language=zh-CN']"));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-CN")]
    public async Task Its_pdf_is_downloaded_in_the_language_that_was_asked_for(string language)
    {
        using var pdf = new PdfServices();
        pdf.SkipWithoutBrowser();
        using var visitor = await app.SignedInAsAsync(Role.Leadership);

        var file = await visitor.DownloadAsync($"/scorecards/HARBOUR/2026-10/pdf?language={language}");
        await visitor.OpenAsync($"/scorecards/HARBOUR/2026-10/pdf?language={language}");

        Assert.Equal("%PDF-", Encoding.ASCII.GetString(file, 0, 5));
        var sent = visitor.Answer.Content.Headers;
        Assert.Equal("application/pdf", sent.ContentType!.MediaType);
        Assert.Equal(("attachment", $"scorecard-HARBOUR-2026-10.{language}.pdf"), (sent.ContentDisposition!.DispositionType, sent.ContentDisposition.FileName));
    }

    [Fact]
    public async Task Without_a_way_to_make_a_pdf_the_page_says_what_to_do()
    {
        await using var bare = await StartAsync(new() { ["Pdf:Engine"] = "Chromium", ["Pdf:BrowserPath"] = "/nowhere/chromium" });
        using var visitor = await bare.SignedInAsAsync(Role.Leadership);

        await visitor.OpenAsync("/scorecards/HARBOUR/2026-10/pdf");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, visitor.Status);
        Assert.Equal("No PDF could be made", visitor.Page.QuerySelector("h1")!.TextContent);
        Assert.NotEmpty(visitor.Page.QuerySelector(".banner")!.TextContent.Trim());
        Assert.NotNull(visitor.Page.QuerySelector("main a[href='/scorecards/HARBOUR/2026-10']"));
    }

    [Fact]
    public async Task A_vendor_contact_sees_no_scorecards()
    {
        using var visitor = await app.SignedInAsAsync(Role.VendorContact, vendorCode: "HARBOUR");

        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.OpenAsync("/scorecards")).Status);
    }

    [Fact]
    public async Task A_vendors_page_lists_its_last_three_grades()
    {
        using var visitor = await app.SignedInAsAsync(Role.Procurement);
        var id = await app.ReadAsync(db => Task.FromResult(db.Vendors.Single(vendor => vendor.Code == "HARBOUR").Id));

        await visitor.OpenAsync($"/vendors/{id}");

        Assert.Equal(
            ["/scorecards/HARBOUR/2026-10", "/scorecards/HARBOUR/2026-09", "/scorecards/HARBOUR/2026-08"],
            visitor.Page.QuerySelectorAll(".related a[href^='/scorecards/']").Select(link => link.GetAttribute("href")));
    }

    private static async Task<TestApp> StartAsync(Dictionary<string, string?>? settings = null)
    {
        var started = await TestApp.StartAsync(settings: settings);
        await started.ReadAsync(db => Task.FromResult(Fill(db)));
        return started;
    }

    private static int Fill(GovernanceDb db)
    {
        var level = db.ServiceLevel(db.Contract(db.Vendor("HARBOUR", "Harbour Contact", "海港客服")));
        db.Measured(level, October.AddMonths(-1), 95);
        db.Measured(level, October, 60);
        db.Measured(db.ServiceLevel(db.Contract(db.Vendor("LOTUS", "Lotus Support", "莲花客服"))), October, 95);
        db.Vendor("IDLE", "Idle Ltd", "闲置公司");
        return 0;
    }
}
