using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Pdf;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web;
using VendorGovernance.Reports;
using VendorGovernance.Vendors;

namespace VendorGovernance.Scorecards;

[Route("scorecards"), Authorize(Permissions.ViewScorecards)]
public sealed partial class ScorecardsController(
    GovernanceDb db, ScorecardReader reader, ScorecardReports reports, ReportPdf pdf, Clock clock, ILogger<ScorecardsController> log) : AppController
{
    [HttpGet]
    public async Task<IActionResult> Index(string? month, CancellationToken cancel)
    {
        if (MonthChoice.Of(month, clock.Today) is not { } choice)
        {
            return NotFound();
        }

        var vendors = await reader.OfAllAsync(choice.Month, cancel);
        return View(new ScorecardsPage(choice, User.OnlyVendor() is { } only ? [.. vendors.Where(vendor => vendor.VendorId == only)] : vendors));
    }

    [HttpGet("{code}/{month}")]
    public async Task<IActionResult> Show(string code, string month, CancellationToken cancel)
    {
        if (MonthChoice.Of(month, clock.Today) is not { } choice || await FindAsync(code, choice.Month, cancel) is not { } vendor)
        {
            return NotFound();
        }

        return View(new ScorecardPage(choice, vendor, await ReportAsync(vendor, T, cancel)));
    }

    [HttpGet("{code}/{month}/pdf")]
    public async Task<IActionResult> Download(string code, string month, string? language, CancellationToken cancel)
    {
        if (MonthChoice.Of(month, clock.Today) is not { } choice || await FindAsync(code, choice.Month, cancel) is not { } vendor)
        {
            return NotFound();
        }

        var words = language is null ? T : Translations.Shared.In(Languages.Of(language));
        try
        {
            var drawn = await pdf.DrawAsync(await ReportAsync(vendor, words, cancel), cancel);
            return File(drawn, "application/pdf", string.Create(CultureInfo.InvariantCulture, $"scorecard-{vendor.Code}-{choice.Month:yyyy-MM}.{words.Culture.Name}.pdf"));
        }
        catch (PdfUnavailableException error)
        {
            return Failed(vendor, error.Remedy);
        }
        catch (PdfPrintException error)
        {
            LogNotPrinted(error);
            return Failed(vendor, new Sentence("The browser on the server did not print the PDF. Try again in a minute; if it stays, an administrator finds the reason in the log."));
        }
    }

    private async Task<VendorScorecard?> FindAsync(string code, DateOnly month, CancellationToken cancel)
    {
        var written = code.ToUpperInvariant();
        var ids = await db.Vendors.VisibleTo(User).Where(vendor => vendor.Code == written).Select(vendor => vendor.Id).ToListAsync(cancel);
        return (await reader.OfVendorsAsync(ids, month, cancel)).SingleOrDefault();
    }

    private async Task<Report> ReportAsync(VendorScorecard vendor, Words words, CancellationToken cancel) =>
        (await reports.OfEachAsync([vendor], vendor.Current.Month, words, cancel))[0];

    private ViewResult Failed(VendorScorecard vendor, Sentence why)
    {
        Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return View("PdfFailed", new PdfFailedPage(why, vendor.Path));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A scorecard could not be printed")]
    private partial void LogNotPrinted(Exception error);
}
