#if QUESTPDF
using Microsoft.Extensions.Options;
using QuestPDF;
using QuestPDF.Drawing;
using QuestPDF.Fluent;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;
using VendorGovernance.Platform.Pdf;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Reports;

/// <summary>Draws the blocks with QuestPDF, for a machine without a browser.</summary>
internal sealed class QuestPdfReport(IOptions<PdfOptions> options, PdfFonts fonts) : IReportPdf
{
    private readonly Lazy<bool> prepared = new(() => Prepare(fonts));

    public PdfEngine Engine => PdfEngine.QuestPdf;

    public void Require()
    {
        fonts.Require();
        Licence(options.Value.QuestPdfLicence);
    }

    public Task<byte[]> DrawAsync(Report report, CancellationToken cancel) => Task.Run(
        () =>
        {
            _ = prepared.Value;
            Settings.License = Licence(options.Value.QuestPdfLicence);
            return Document.Create(document => document.Page(page => Draw(page, report)))
                .WithMetadata(new DocumentMetadata { Title = report.Title, Author = report.Organisation, Language = report.Language.Name })
                .WithSettings(new DocumentSettings { PDFUA_Conformance = PDFUA_Conformance.PDFUA_1 })
                .GeneratePdf();
        },
        cancel);

    private static bool Prepare(PdfFonts fonts)
    {
        Settings.UseEnvironmentFonts = false;
        foreach (var file in new[] { fonts.Regular, fonts.Bold })
        {
            using var font = File.OpenRead(file);
            FontManager.RegisterFont(font);
        }

        return true;
    }

    private static LicenseType Licence(QuestPdfLicence licence) => licence switch
    {
        QuestPdfLicence.Community => LicenseType.Community,
        QuestPdfLicence.Professional => LicenseType.Professional,
        QuestPdfLicence.Enterprise => LicenseType.Enterprise,
        QuestPdfLicence.None => throw new PdfUnavailableException(new Sentence(
            "QuestPDF draws only once its licence is chosen: set Pdf:QuestPdfLicence to Community, Professional or Enterprise, whichever your organisation holds.")),
    };

    private static void Draw(PageDescriptor page, Report report)
    {
        page.Size(PageSizes.A4);
        page.MarginVertical(20, Unit.Millimetre);
        page.MarginHorizontal(18, Unit.Millimetre);
        page.DefaultTextStyle(style => style.FontFamily(PdfFonts.Family).FontSize(9.5f).LineHeight(1.4f).FontColor(Tone.None.ColourOnWhite()));
        page.Content().SemanticLanguage(report.Language.Name).Column(column =>
        {
            Head(column, report);
            var writer = new QuestPdfBlocks(column, report.Address);
            foreach (var block in report.Blocks)
            {
                block.WriteTo(writer);
            }
        });
        page.Footer().PaddingTop(4, Unit.Millimetre).DefaultTextStyle(QuestPdfBlocks.Small).Row(row =>
        {
            row.RelativeItem().Text($"{report.Organisation} · {report.Title}");
            row.AutoItem().Text(text =>
            {
                text.CurrentPageNumber();
                text.Span(" / ");
                text.TotalPages();
            });
        });
    }

    private static void Head(ColumnDescriptor column, Report report)
    {
        column.Item().Text(report.Organisation).Style(QuestPdfBlocks.Small(TextStyle.Default));
        column.Item().SemanticHeader1().Text(report.Title).FontSize(20).Bold();
        column.Item().Text(report.Subtitle).FontSize(11);
        column.Item().PaddingBottom(14).BorderBottom(1.5f).PaddingBottom(10).Text(report.GeneratedOn).Style(QuestPdfBlocks.Small(TextStyle.Default));
    }
}
#endif
