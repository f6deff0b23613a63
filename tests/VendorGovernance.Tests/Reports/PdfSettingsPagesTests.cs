using System.Net;
using Microsoft.Extensions.DependencyInjection;
using VendorGovernance.Accounts;
using VendorGovernance.Platform.Pdf;
using VendorGovernance.Tests.Platform.Pdf;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Reports;

public sealed class PdfSettingsPagesTests
{
    private const string Page = "/settings/pdf";

    [Fact]
    public async Task The_test_page_is_a_real_pdf_of_one_page_with_Chinese_in_it()
    {
        PdfTools.SkipWithout();
        await using var app = await TestApp.StartAsync();
        Assert.SkipUnless(PdfTools.IsCi || await app.DoAsync(services => Task.FromResult(services.GetRequiredService<Browser>().Find())) is not null, "No browser is installed.");
        using var administrator = await app.SignedInAsAsync(Role.Administrator, "zh-CN");
        await administrator.OpenAsync(Page);
        Assert.Contains("Chromium", administrator.Text, StringComparison.Ordinal);

        var pdf = await administrator.DownloadAsync(Page + "/test-page");

        Assert.Equal("%PDF"u8.ToArray(), pdf[..4]);
        Assert.Matches(@"Pages:\s+1\s", await PdfTools.InfoAsync(pdf));
        var text = await PdfTools.TextAsync(pdf);
        Assert.Contains("供应商治理", text, StringComparison.Ordinal);
        Assert.Contains("测试页", text, StringComparison.Ordinal);
        Assert.Contains("The quick brown fox", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_that_is_not_there_is_refused_at_its_field()
    {
        await using var app = await TestApp.StartAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await administrator.OpenAsync(Page);

        await administrator.SendAsync(new() { ["Pdf.BrowserPath"] = "/no/such/browser" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        Assert.Contains("There is no file /no/such/browser", administrator.Page.GetElementById("Pdf.BrowserPath-message")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_print_that_cannot_be_made_says_why_on_the_page()
    {
        await using var app = await TestApp.StartAsync(settings: new() { ["Pdf:BrowserPath"] = "/no/such/browser", ["Pdf:Engine"] = "Chromium" });
        using var administrator = await app.SignedInAsAsync(Role.Administrator);

        await administrator.OpenAsync(Page + "/test-page");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, administrator.Status);
        Assert.Contains("/no/such/browser", administrator.Page.QuerySelector(".banner-bad")!.TextContent, StringComparison.Ordinal);
    }
}
