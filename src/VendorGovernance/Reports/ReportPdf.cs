using System.Diagnostics;
using Microsoft.Extensions.Options;
using VendorGovernance.Platform.Pdf;
using VendorGovernance.Platform.Telemetry;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Reports;

/// <summary>Makes the PDF with the engine that the settings, the build and the machine leave.</summary>
public sealed class ReportPdf(IEnumerable<IReportPdf> engines, IOptions<PdfOptions> options, Browser browser, Meters meters)
{
    public async Task<byte[]> DrawAsync(Report report, CancellationToken cancel)
    {
        var engine = Active();
        var (began, outcome) = (Stopwatch.GetTimestamp(), Outcome.Failed);
        try
        {
            var pdf = await engine.DrawAsync(report, cancel);
            outcome = Outcome.Succeeded;
            return pdf;
        }
        finally
        {
            meters.Printed(engine.Engine.ToString(), outcome, Stopwatch.GetElapsedTime(began));
        }
    }

    /// <summary>The engine a PDF would be made with now.</summary>
    /// <exception cref="PdfUnavailableException">There is none; the sentence says what to install or set.</exception>
    public IReportPdf Active()
    {
        var engine = options.Value.Engine switch
        {
            PdfEngine.Auto => Compiled(PdfEngine.QuestPdf) is { } quest && browser.Find() is null ? quest : Compiled(PdfEngine.Chromium)!,
            PdfEngine.Chromium => Compiled(PdfEngine.Chromium)!,
            PdfEngine.QuestPdf => Compiled(PdfEngine.QuestPdf) ?? throw new PdfUnavailableException(new Sentence(
                "This build contains no QuestPDF: the package feed it was built from does not have it. Set Pdf:Engine to Auto or Chromium.")),
        };
        engine.Require();
        return engine;
    }

    private IReportPdf? Compiled(PdfEngine engine) => engines.SingleOrDefault(known => known.Engine == engine);
}
