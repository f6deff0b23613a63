using System.Globalization;
using System.Text;
using VendorGovernance.Platform.Pdf;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Reports;

/// <summary>The report as an HTML document that stands alone, for a browser to print on A4.</summary>
public static class ReportPrint
{
    private static readonly string Style = ReadStyle();

    public static string Document(Report report, PdfFonts fonts) => Markup.Of(
        $"""
        <!DOCTYPE html>
        <html lang="{report.Language.Name}">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src file:">
        <title>{report.Title}</title>
        <style>
        {Markup.Trusted(Face(fonts.Regular, 400) + Face(fonts.Bold, 700) + Style.Replace("{footer}", CssText($"{report.Organisation} · {report.Title}"), StringComparison.Ordinal))}
        </style>
        </head>
        <body>
        <header class="report-head"><p class="report-organisation">{report.Organisation}</p><h1>{report.Title}</h1><p class="report-subtitle">{report.Subtitle}</p><p class="report-generated">{report.GeneratedOn}</p></header>
        <main>
        {Markup.Trusted(ReportHtml.ForPrint(report))}</main>
        </body>
        </html>
        """).ToString();

    private static string Face(string file, int weight) => string.Create(CultureInfo.InvariantCulture,
        $$"""@font-face { font-family: "{{PdfFonts.Family}}"; font-weight: {{weight}}; src: url("{{CssText(new Uri(file).AbsoluteUri)}}"); }{{'\n'}}""");

    // As numbers, nothing a name holds can end the CSS string or the style element. The space ends a number and is not shown.
    private static string CssText(string text) => string.Concat(text.EnumerateRunes().Where(rune => !Rune.IsControl(rune)).Select(rune =>
        rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || "/:.-_% ".Contains((char)rune.Value, StringComparison.Ordinal))
            ? rune.ToString()
            : string.Create(CultureInfo.InvariantCulture, $@"\{rune.Value:x} ")));

    private static string ReadStyle()
    {
        using var stream = typeof(ReportPrint).Assembly.GetManifestResourceStream("VendorGovernance.Reports.report.print.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
