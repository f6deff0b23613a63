using VendorGovernance.Platform.Charts;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Reports;

/// <summary>
/// The report as the HTML part of a mail: tables and inline styles, because that is what mail programs draw. They drop SVG, so
/// a chart becomes its sentence and its figures.
/// </summary>
public sealed class ReportMail : IBlockWriter
{
    private const string Font = "font-family:-apple-system,'Segoe UI',Roboto,'Noto Sans SC','Microsoft YaHei','PingFang SC',sans-serif;";
    private const string Quiet = "color:#5f6b7a;font-size:13px;";
    private const string Cell = "padding:6px 8px 6px 0;border-bottom:1px solid #dde2e8;vertical-align:top;font-size:14px;";

    private readonly Markup html = new();
    private readonly Report report;

    private ReportMail(Report report) => this.report = report;

    public static string Html(Report report)
    {
        var writer = new ReportMail(report);
        foreach (var block in report.Blocks)
        {
            block.WriteTo(writer);
        }

        return Markup.Of(
            $"""
            <!DOCTYPE html>
            <html lang="{report.Language.Name}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{report.Title}</title></head>
            <body style="margin:0;padding:0;background:#ffffff;color:#1f2933;{Font}">
            <table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 16px;">
            <table role="presentation" width="640" cellpadding="0" cellspacing="0" style="width:100%;max-width:640px;"><tr><td style="{Font}line-height:1.55;text-align:left;">
            <p style="margin:0;{Quiet}">{report.Organisation}</p>
            <h1 style="margin:4px 0;font-size:24px;line-height:1.3;">{report.Title}</h1>
            <p style="margin:0 0 20px;padding-bottom:16px;border-bottom:2px solid #1f2933;font-size:16px;">{report.Subtitle}</p>
            {writer.html}
            <p style="margin:24px 0 0;{Quiet}">{report.GeneratedOn}</p>
            </td></tr></table></td></tr></table>
            </body></html>
            """).ToString();
    }

    void IBlockWriter.Write(HeadingBlock heading) => _ = heading.Level <= 1
        ? html.Add($"<h2 style=\"margin:28px 0 8px;font-size:18px;line-height:1.3;\">{heading.Text}</h2>\n")
        : html.Add($"<h3 style=\"margin:20px 0 6px;font-size:15px;line-height:1.3;\">{heading.Text}</h3>\n");

    void IBlockWriter.Write(TextBlock text)
    {
        foreach (var paragraph in Paragraphs.Of(text.Text))
        {
            html.Add($"<p style=\"margin:0 0 10px;font-size:15px;\">{paragraph}</p>\n");
        }
    }

    void IBlockWriter.Write(TilesBlock tiles) => html.Add(
        $"<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" style=\"margin:0 0 16px;\">{Markup.All(tiles.Tiles.Select(TileRow))}\n</table>\n");

    void IBlockWriter.Write(TableBlock table)
    {
        var head = table.Columns.Select(column => Markup.Of(
            $"<th scope=\"col\" align=\"{Align(column.Align)}\" style=\"{Cell}border-bottom:1px solid #1f2933;font-weight:bold;\">{column.Head}</th>"));
        var rows = table.Rows.Select(row => Markup.Of(
            $"\n<tr>{Markup.All(table.Columns.Zip(row, (column, cell) => CellMarkup(cell, column.Align)))}</tr>"));
        AddTable(table.Caption, Markup.All(head), Markup.All(rows));
    }

    void IBlockWriter.Write(ChartBlock block)
    {
        var chart = block.Chart;
        html.Add($"<h3 style=\"margin:20px 0 6px;font-size:15px;line-height:1.3;\">{chart.Title}</h3>\n");
        html.Add($"<p style=\"margin:0 0 6px;font-size:15px;\">{chart.Description}</p>\n");
        AddTable(ChartFigures.LevelsOf(chart), head: null, Markup.All(chart.Points.Select(point => FigureRow(chart, point))));
    }

    void IBlockWriter.Write(NoteBlock note) => html.Add(
        $"<p style=\"margin:0 0 16px;padding:4px 0 4px 12px;border-left:3px solid {note.Tone.ColourOnWhite()};font-size:15px;\">{Said(note.Text, note.Tone)}</p>\n");

    private static Markup TileRow(Tile tile) => Markup.Of(
        $"""

        <tr><td style="{Cell}{Quiet}">{tile.Label}</td><td align="right" style="{Cell}font-size:18px;font-weight:bold;color:{tile.Tone.ColourOnWhite()};">{Said(tile.Value, tile.Tone)}<br><span style="{Quiet}font-weight:normal;">{tile.Note}</span></td></tr>
        """);

    private void AddTable(string caption, Markup? head, Markup rows) => html.Add(
        $"""
        <table width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;margin:0 0 20px;">
        <caption align="left" style="text-align:left;padding:0 0 4px;{Quiet}">{caption}</caption>
        {(head is null ? null : Markup.Of($"<tr>{head}</tr>"))}{rows}
        </table>

        """);

    private Markup FigureRow(Chart chart, ChartPoint point) => Markup.Of(
        $"\n<tr>{CellMarkup(point.Label, ColumnAlign.Start)}{CellMarkup(new TableCell(chart.Format.Say(point.Value), ChartFigures.ToneOf(point)), ColumnAlign.End)}</tr>");

    private Markup CellMarkup(TableCell cell, ColumnAlign align)
    {
        var said = Said(cell.Text, cell.Tone);
        var linked = cell.AbsoluteLink(report.Address) is { } target ? Markup.Of($"<a href=\"{target}\" style=\"color:#1f5fbf;\">{said}</a>") : said;
        return Markup.Of($"<td align=\"{Align(align)}\" style=\"{Cell}color:{cell.Tone.ColourOnWhite()};\">{linked}</td>");
    }

    private static Markup Said(string text, Tone tone) =>
        tone == Tone.None ? Markup.Of($"{text}") : Markup.Of($"{tone.Shape()} {text}");

    private static string Align(ColumnAlign align) => align switch
    {
        ColumnAlign.Start => "left",
        ColumnAlign.Centre => "center",
        ColumnAlign.End => "right",
    };
}
