using VendorGovernance.Platform.Pdf;

namespace VendorGovernance.Reports;

internal sealed class ChromiumReportPdf(ChromiumPdf chromium, Browser browser, PdfFonts fonts) : IReportPdf
{
    public PdfEngine Engine => PdfEngine.Chromium;

    public void Require()
    {
        browser.Require();
        fonts.Require();
    }

    public Task<byte[]> DrawAsync(Report report, CancellationToken cancel) =>
        chromium.PrintAsync(ReportPrint.Document(report, fonts), cancel);
}
