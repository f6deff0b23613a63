using VendorGovernance.Platform.Pdf;
using VendorGovernance.Platform.Text;
using VendorGovernance.Reports;

namespace VendorGovernance.Scorecards;

/// <summary>Writes the letter once for all readers of a language, so that one PDF is drawn for them.</summary>
public sealed partial class ScorecardLetters(ScorecardReports reports, ReportPdf pdf, ILogger<ScorecardLetters> log)
{
    internal async Task<ScorecardLetter> WriteAsync(IReadOnlyList<VendorScorecard> vendors, DateOnly month, Words words, CancellationToken cancel)
    {
        var body = reports.Overview(vendors, month, words);
        try
        {
            var drawn = await pdf.DrawAsync(await reports.OfAllAsync(vendors, month, words, cancel), cancel);
            return new ScorecardLetter(With(body, new NoteBlock(words["The attached PDF holds the scorecard of every vendor in the table."])), drawn, month);
        }
        catch (Exception error) when (error is PdfUnavailableException or PdfPrintException)
        {
            // The grades are worth more than the paper: the mail goes without it.
            LogNoPdf(error);
            return new ScorecardLetter(
                With(body, new NoteBlock(words["No PDF is attached, because the server could not make one. The administrator finds the reason with the command doctor."], Tone.Warning)),
                null,
                month);
        }
    }

    private static Report With(Report body, NoteBlock note) => body with { Blocks = [note, .. body.Blocks] };

    [LoggerMessage(Level = LogLevel.Warning, Message = "The monthly scorecards go out without a PDF")]
    private partial void LogNoPdf(Exception error);
}
