using VendorGovernance.Platform.Text;

namespace VendorGovernance.Reports;

/// <summary>The blocks as a fragment of a page: Bootstrap's tables, and classes of our own. No style attributes, no script.</summary>
public sealed class ReportHtml : IBlockWriter
{
    private readonly Markup html = new();
    private readonly Func<TableCell, string?> target;
    private int charts;

    private ReportHtml(Func<TableCell, string?> target) => this.target = target;

    /// <summary>For a page, whose own title is its h1.</summary>
    /// <param name="pathBase">Where a reverse proxy puts the application, such as "/governance"; empty at the root.</param>
    public static string Of(Report report, string pathBase = "") =>
        Write(report, new ReportHtml(cell => cell.LocalLink is { } link ? pathBase + link : null));

    /// <summary>For paper, where a link has to be absolute or it is only text.</summary>
    internal static string ForPrint(Report report) => Write(report, new ReportHtml(cell => cell.AbsoluteLink(report.Address)));

    void IBlockWriter.Write(HeadingBlock heading) => _ = heading.Level <= 1
        ? html.Add($"<h2 class=\"report-heading{(heading.OnNewPage ? " report-new-page" : null)}\">{heading.Text}</h2>\n")
        : html.Add($"<h3 class=\"report-subheading\">{heading.Text}</h3>\n");

    void IBlockWriter.Write(TextBlock text)
    {
        foreach (var paragraph in Paragraphs.Of(text.Text))
        {
            html.Add($"<p class=\"report-text\">{paragraph}</p>\n");
        }
    }

    void IBlockWriter.Write(TilesBlock tiles) =>
        html.Add($"<dl class=\"report-tiles\">\n{Markup.All(tiles.Tiles.Select(TileMarkup))}</dl>\n");

    void IBlockWriter.Write(TableBlock table) => html.Add(
        $"""
        <div class="table-responsive report-table-frame" tabindex="0" role="region" aria-label="{table.Caption}">
        <table class="table table-sm report-table"><caption class="caption-top">{table.Caption}</caption>
        <thead><tr>{Markup.All(table.Columns.Select(column => Markup.Of($"<th scope=\"col\" class=\"{Align(column)}\">{column.Head}</th>")))}</tr></thead>
        <tbody>{Markup.All(table.Rows.Select(row => RowMarkup(table.Columns, row)))}
        </tbody></table></div>

        """);

    void IBlockWriter.Write(ChartBlock chart) => html.Add(
        $"""
        <figure class="report-chart" tabindex="0"><figcaption>{chart.Chart.Title}</figcaption>
        {Markup.Trusted(chart.Chart.ToSvg($"report-chart-{++charts}"))}</figure>

        """);

    void IBlockWriter.Write(NoteBlock note) =>
        html.Add($"<div class=\"report-note report-{note.Tone.CssName()}\" role=\"note\">{Said(note.Text, note.Tone)}</div>\n");

    private static string Write(Report report, ReportHtml writer)
    {
        foreach (var block in report.Blocks)
        {
            block.WriteTo(writer);
        }

        return writer.html.ToString();
    }

    private static Markup TileMarkup(Tile tile) => Markup.Of(
        $"""
        <div class="report-tile report-{tile.Tone.CssName()}"><dt>{tile.Label}</dt><dd class="report-value">{Said(tile.Value, tile.Tone)}</dd>{(tile.Note.Length == 0 ? null : Markup.Of($"<dd class=\"report-tile-note\">{tile.Note}</dd>"))}</div>

        """);

    private Markup RowMarkup(IReadOnlyList<TableColumn> columns, IReadOnlyList<TableCell> cells) => Markup.Of(
        $"\n<tr>{Markup.All(columns.Zip(cells, (column, cell) => (column, cell)).Select((at, n) => CellMarkup(at.column, at.cell, n == 0)))}</tr>");

    private Markup CellMarkup(TableColumn column, TableCell cell, bool isFirst)
    {
        var css = $"{Align(column)} report-{cell.Tone.CssName()}";
        return isFirst
            ? Markup.Of($"<th scope=\"row\" class=\"{css}\">{Linked(cell)}</th>")
            : Markup.Of($"<td class=\"{css}\">{Linked(cell)}</td>");
    }

    private Markup Linked(TableCell cell) => target(cell) is { } address
        ? Markup.Of($"<a href=\"{address}\">{Said(cell.Text, cell.Tone)}</a>")
        : Said(cell.Text, cell.Tone);

    private static Markup Said(string text, Tone tone) => tone == Tone.None
        ? Markup.Of($"{text}")
        : Markup.Of($"<span class=\"report-shape\" aria-hidden=\"true\">{tone.Shape()}</span> {text}");

    private static string Align(TableColumn column) => column.Align switch
    {
        ColumnAlign.Start => "text-start",
        ColumnAlign.Centre => "text-center",
        ColumnAlign.End => "text-end",
    };
}
