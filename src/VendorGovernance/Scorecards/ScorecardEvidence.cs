using System.Globalization;
using VendorGovernance.Contracts.Decisions;
using VendorGovernance.Platform.Pdf;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Reports;

namespace VendorGovernance.Scorecards;

/// <summary>The vendor's latest month with data, for whoever decides on a contract.</summary>
internal sealed partial class ScorecardEvidence(
    ScorecardReader reader, ScorecardReports reports, ReportPdf pdf, Clock clock, ILogger<ScorecardEvidence> log) : IDecisionEvidence
{
    public async Task<EvidenceMonth?> LatestAsync(int vendorId, CancellationToken cancel)
    {
        var vendor = (await reader.OfVendorsAsync([vendorId], CalendarMonth.LastFinished(clock.Today), cancel)).SingleOrDefault();
        return vendor?.Months.LastOrDefault(month => month.Evaluated > 0) is { } latest
            ? new EvidenceMonth(latest.Month, DisplayNames.Of(latest.Verdict), latest.Tone, latest.Score, vendor.PathOf(latest.Month))
            : null;
    }

    public async Task<EvidencePaper?> PrintAsync(int vendorId, DateOnly month, Words words, CancellationToken cancel)
    {
        var vendors = await reader.OfVendorsAsync([vendorId], month, cancel);
        try
        {
            var drawn = await pdf.DrawAsync((await reports.OfEachAsync(vendors, month, words, cancel))[0], cancel);
            return new EvidencePaper(string.Create(CultureInfo.InvariantCulture, $"scorecard-{vendors[0].Code}-{month:yyyy-MM}.{words.Culture.Name}.pdf"), drawn);
        }
        catch (Exception error) when (error is PdfUnavailableException or PdfPrintException)
        {
            // The decision is worth more than the paper; its page says that there is none.
            LogNoPdf(error);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A decision is stored without the PDF of its scorecard")]
    private partial void LogNoPdf(Exception error);
}
