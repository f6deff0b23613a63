using VendorGovernance.Reports;
using VendorGovernance.Tests.Platform.Pdf;

namespace VendorGovernance.Tests.Reports;

public sealed class PrintingReportsTests : IDisposable
{
    private readonly PdfServices services = new();

    public PrintingReportsTests()
    {
        PdfTools.SkipWithout();
        services.SkipWithoutBrowser();
    }

    public void Dispose() => services.Dispose();

    [Fact]
    public async Task An_English_report_can_be_read_back_from_its_pdf()
    {
        var text = await PdfTools.TextAsync(await Print(SampleReports.English));

        Assert.Contains("Harbour met three of its four service levels.", text, StringComparison.Ordinal);
        Assert.Contains("■ Breached", text, StringComparison.Ordinal);
        Assert.Contains("Harbour 83.0%", text, StringComparison.Ordinal);
        Assert.Contains("Northwind Retail · Harbour Contact Services: October 2026", text, StringComparison.Ordinal);
        Assert.Matches(@"\b1 / \d", text);
    }

    [Fact]
    public async Task A_Chinese_report_can_be_read_back_from_its_pdf()
    {
        var text = await PdfTools.TextAsync(await Print(SampleReports.Chinese));

        Assert.Contains("首次响应已连续两个月差于最低水平。", text, StringComparison.Ordinal);
        Assert.Contains("30 秒内首次响应率", text, StringComparison.Ordinal);
        Assert.Contains("海港客服 83.0%", text, StringComparison.Ordinal);
        Assert.Contains("北风零售 · 海港客服：2026年10月", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_fonts_are_embedded_truetype_that_can_be_searched()
    {
        var fonts = (await PdfTools.FontsAsync(await Print(SampleReports.Chinese))).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];

        Assert.Equal(2, fonts.Length);
        Assert.All(fonts, font => Assert.Matches(@"NotoSansSC-\w+ +CID TrueType +Identity-H +yes yes yes", font));
    }

    [Fact]
    public async Task It_is_tagged_a4_with_a_title()
    {
        var info = await PdfTools.InfoAsync(await Print(SampleReports.Chinese));

        Assert.Matches(@"Title: +海港客服：2026年10月", info);
        Assert.Matches(@"Tagged: +yes", info);
        Assert.Matches(@"JavaScript: +no", info);
        Assert.Matches(@"Page size: .*\(A4\)", info);
    }

    [Fact]
    public async Task A_script_in_a_text_is_printed_and_never_run()
    {
        var pdf = await Print(SampleReports.HostileReport);

        Assert.Contains("<script>document.title='owned'</script>", await PdfTools.TextAsync(pdf), StringComparison.Ordinal);
        var info = await PdfTools.InfoAsync(pdf);
        Assert.Matches(@"Title: +<script>", info);
        Assert.Matches(@"Page size: .*\(A4\)", info);
    }

    private Task<byte[]> Print(Report report) => services.Reports.DrawAsync(report, TestContext.Current.CancellationToken);
}
