using VendorGovernance.Platform.Pdf;
using VendorGovernance.Reports;
using VendorGovernance.Tests.Platform.Pdf;

namespace VendorGovernance.Tests.Reports;

/// <summary>Every engine of this build makes the same paper.</summary>
public class PrintingReportsTests
{
    // QuestPDF's licence is the organisation's to choose, also for a test run.
    private const string LicenceVariable = "VENDORGOVERNANCE_TEST_QUESTPDF_LICENCE";

    public static TheoryData<PdfEngine> Engines =>
    [
        PdfEngine.Chromium,
#if QUESTPDF
        PdfEngine.QuestPdf,
#endif
    ];

    [Theory, MemberData(nameof(Engines))]
    public async Task An_English_report_can_be_read_back_from_its_pdf(PdfEngine engine)
    {
        var text = await PdfTools.TextAsync(await Print(engine, SampleReports.English));

        Assert.Contains("Harbour met three of its four service levels.", text, StringComparison.Ordinal);
        Assert.Contains("■ Breached", text, StringComparison.Ordinal);
        Assert.Contains("Harbour 83.0%", text, StringComparison.Ordinal);
        Assert.Contains("Northwind Retail · Harbour Contact Services: October 2026", text, StringComparison.Ordinal);
        Assert.Matches(@"\b1 ?/ ?2\b", text);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task A_Chinese_report_can_be_read_back_from_its_pdf(PdfEngine engine)
    {
        var text = await PdfTools.TextAsync(await Print(engine, SampleReports.Chinese));

        Assert.Contains("首次响应已连续两个月差于最低水平。", text, StringComparison.Ordinal);
        Assert.Contains("30 秒内首次响应率", text, StringComparison.Ordinal);
        Assert.Contains("海港客服 83.0%", text, StringComparison.Ordinal);
        Assert.Contains("北风零售 · 海港客服：2026年10月", text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Its_fonts_are_embedded_truetype_that_can_be_searched(PdfEngine engine)
    {
        var fonts = (await PdfTools.FontsAsync(await Print(engine, SampleReports.Chinese))).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];

        Assert.Contains(fonts, font => font.Contains("NotoSansSC-Bold", StringComparison.Ordinal));
        Assert.All(fonts, font => Assert.Matches(@"NotoSansSC-\w+ +CID TrueType +Identity-H +yes yes yes", font));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task It_is_tagged_a4_with_a_title(PdfEngine engine)
    {
        var info = await PdfTools.InfoAsync(await Print(engine, SampleReports.Chinese));

        Assert.Matches(@"Title: +海港客服：2026年10月", info);
        Assert.Matches(@"Tagged: +yes", info);
        Assert.Matches(@"JavaScript: +no", info);
        Assert.Matches(@"Page size: .*\(A4\)", info);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task A_script_in_a_text_is_printed_and_never_run(PdfEngine engine)
    {
        var pdf = await Print(engine, SampleReports.HostileReport);

        Assert.Contains("<script>document.title='owned'</script>", await PdfTools.TextAsync(pdf), StringComparison.Ordinal);
        var info = await PdfTools.InfoAsync(pdf);
        Assert.Matches(@"Title: +<script>", info);
        Assert.Matches(@"Page size: .*\(A4\)", info);
    }

    private static async Task<byte[]> Print(PdfEngine engine, Report report)
    {
        PdfTools.SkipWithout();
        var licence = Environment.GetEnvironmentVariable(LicenceVariable);
        Assert.SkipWhen(engine == PdfEngine.QuestPdf && licence is null, $"{LicenceVariable} names no licence of QuestPDF.");
        using var services = new PdfServices(null, ("Engine", $"{engine}"), ("QuestPdfLicence", licence ?? "None"));
        if (engine == PdfEngine.Chromium)
        {
            services.SkipWithoutBrowser();
        }

        return await services.Reports.DrawAsync(report, TestContext.Current.CancellationToken);
    }
}
