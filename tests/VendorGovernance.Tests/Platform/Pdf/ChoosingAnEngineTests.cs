using VendorGovernance.Platform.Pdf;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Tests.Platform.Pdf;

public class ChoosingAnEngineTests
{
    [Fact]
    public void A_machine_with_a_browser_prints_with_it()
    {
        using var services = new PdfServices();
        services.SkipWithoutBrowser();

        Assert.Equal(PdfEngine.Chromium, services.Reports.Active().Engine);
    }

    [Fact]
    public void A_browser_path_that_leads_nowhere_is_named()
    {
        using var services = new PdfServices(null, ("Engine", "Chromium"), ("BrowserPath", "/nowhere/chromium"));

        var error = Assert.Throws<PdfUnavailableException>(() => services.Reports.Active());

        Assert.StartsWith("Pdf:BrowserPath names /nowhere/chromium", error.Message, StringComparison.Ordinal);
        Assert.StartsWith("Pdf:BrowserPath 指向 /nowhere/chromium", Words.Chinese[error.Remedy], StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_fonts_are_named_with_what_to_do()
    {
        var empty = Directory.CreateTempSubdirectory("web-root-");
        using var services = new PdfServices(empty.FullName);
        services.SkipWithoutBrowser();

        var error = Assert.Throws<PdfUnavailableException>(() => services.Reports.Active());

        Assert.Contains("lib/fonts/NotoSansSC-Regular.ttf is missing", error.Message, StringComparison.Ordinal);
        empty.Delete();
    }

    [Fact]
    public void QuestPdf_draws_nothing_before_it_is_there_and_its_licence_chosen()
    {
        using var services = new PdfServices(null, ("Engine", "QuestPdf"));

        var error = Assert.Throws<PdfUnavailableException>(() => services.Reports.Active());

#if QUESTPDF
        Assert.Contains("Pdf:QuestPdfLicence", error.Message, StringComparison.Ordinal);
#else
        Assert.Contains("contains no QuestPDF", error.Message, StringComparison.Ordinal);
#endif
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_sandbox_is_left_on_unless_the_process_is_root(bool isRoot) =>
        Assert.Equal(isRoot, BrowserCommand.Arguments("/tmp/a.html", "/tmp/a.pdf", "/tmp/profile", isRoot).Contains("--no-sandbox"));
}
