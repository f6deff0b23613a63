using Microsoft.AspNetCore.Mvc;
using VendorGovernance.Platform.Pdf;
using VendorGovernance.Platform.Text;
using VendorGovernance.Settings;

namespace VendorGovernance.Reports;

[Route("settings/pdf")]
public sealed partial class PdfSettingsController(
    SettingsDesk desk, IServiceProvider services, ReportPdf pdf, Browser browser, TestPage test, ILogger<PdfSettingsController> log)
    : SettingsSectionController(desk, services.GetRequiredService<PdfSection>(), "PdfSettings")
{
    [HttpGet("test-page")]
    public async Task<IActionResult> Print(CancellationToken cancel)
    {
        try
        {
            return File(await test.DrawAsync(T, cancel), "application/pdf", $"test-page.{T.Culture.Name}.pdf");
        }
        catch (PdfUnavailableException error)
        {
            return await FailedAsync(error.Remedy, cancel);
        }
        catch (PdfPrintException error)
        {
            LogNotPrinted(error);
            return await FailedAsync(new Sentence("The browser on the server did not print. It said: {0}", error.Message), cancel);
        }
    }

    protected override Task FillAsync(CancellationToken cancel)
    {
        ViewBag.Engine = Found(() => new Sentence("{0}", pdf.Active().Engine.ToString()));
        ViewBag.Browser = Found(() => browser.Find() is { } path ? new Sentence("{0}", path) : new Sentence("none was found"));
        return Task.CompletedTask;
    }

    private async Task<IActionResult> FailedAsync(Sentence why, CancellationToken cancel)
    {
        Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        ViewBag.Failed = why;
        return await Show(cancel);
    }

    private static Sentence Found(Func<Sentence> ask)
    {
        try
        {
            return ask();
        }
        catch (PdfUnavailableException error)
        {
            return error.Remedy;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The test page could not be printed")]
    private partial void LogNotPrinted(Exception error);
}
