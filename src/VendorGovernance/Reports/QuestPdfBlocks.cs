#if QUESTPDF
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Reports;

/// <summary>Each kind of block as QuestPDF draws it, in the measures of report.print.css.</summary>
internal sealed class QuestPdfBlocks(ColumnDescriptor column, Uri? address) : IBlockWriter
{
    private const string Quiet = "#5f6b7a";
    private const string Hairline = "#dde2e8";

    private int charts;

    public static TextStyle Small(TextStyle style) => style.FontSize(8).FontColor(Quiet);

    public void Write(HeadingBlock heading)
    {
        if (heading.OnNewPage)
        {
            column.Item().PageBreak();
        }

        _ = heading.Level <= 1
            ? column.Item().EnsureSpace(80).PaddingTop(16).PaddingBottom(6).SemanticHeader2().Text(heading.Text).FontSize(12.5f).Bold()
            : column.Item().EnsureSpace(60).PaddingTop(10).PaddingBottom(4).SemanticHeader3().Text(heading.Text).FontSize(10.5f).Bold();
    }

    public void Write(TextBlock text)
    {
        foreach (var paragraph in Paragraphs.Of(text.Text))
        {
            column.Item().PaddingBottom(7).SemanticParagraph().Text(paragraph);
        }
    }

    public void Write(TilesBlock tiles) => column.Item().PaddingBottom(14).ShowEntire().Row(row =>
    {
        row.Spacing(22);
        foreach (var tile in tiles.Tiles)
        {
            row.RelativeItem().BorderTop(0.75f).BorderColor("#9aa5b1").PaddingTop(5).Column(lines =>
            {
                lines.Item().Text(tile.Label).Style(Small(TextStyle.Default));
                lines.Item().Text(Said(tile.Value, tile.Tone)).FontSize(14).Bold().FontColor(tile.Tone.ColourOnWhite());
                lines.Item().Text(tile.Note).Style(Small(TextStyle.Default));
            });
        }
    });

    public void Write(TableBlock table)
    {
        column.Item().EnsureSpace(60).PaddingBottom(4).Text(table.Caption).Style(Small(TextStyle.Default));
        column.Item().PaddingBottom(16).SemanticTable().Table(drawn =>
        {
            drawn.ColumnsDefinition(widths =>
            {
                foreach (var (_, n) in table.Columns.Select((one, n) => (one, n)))
                {
                    widths.RelativeColumn(n == 0 ? 2 : 1);
                }
            });
            drawn.Header(head =>
            {
                foreach (var heading in table.Columns)
                {
                    Aligned(head.Cell().BorderBottom(0.75f).PaddingVertical(3).PaddingRight(6), heading.Align).Text(heading.Head).FontSize(8.5f).Bold();
                }
            });
            foreach (var (heading, cell, n) in table.Rows.SelectMany(row => table.Columns.Zip(row).Select((at, n) => (at.First, at.Second, n))))
            {
                var place = n == 0 ? drawn.Cell().AsSemanticHorizontalHeader() : drawn.Cell();
                Write(cell, Aligned(place.BorderBottom(0.5f).BorderColor(Hairline).PaddingVertical(3).PaddingRight(6), heading.Align));
            }
        });
    }

    public void Write(ChartBlock chart) => column.Item().PaddingBottom(16).ShowEntire().Column(figure =>
    {
        figure.Item().PaddingBottom(4).Text(chart.Chart.Title).Bold();
        figure.Item().SemanticFigure($"{chart.Chart.Title}. {chart.Chart.Description}").Svg(chart.Chart.ToSvg($"report-chart-{++charts}")).FitWidth();
    });

    public void Write(NoteBlock note) => column.Item().PaddingBottom(14).ShowEntire()
        .BorderLeft(2).BorderColor(note.Tone.ColourOnWhite()).PaddingLeft(11).Text(Said(note.Text, note.Tone));

    private void Write(TableCell cell, IContainer place)
    {
        var target = cell.AbsoluteLink(address);
        var linked = target is null ? place : place.SemanticLink(cell.Text).Hyperlink(target);
        var text = linked.Text(Said(cell.Text, cell.Tone)).FontSize(8.5f).FontColor(cell.Tone.ColourOnWhite());
        _ = target is null ? text : text.Underline();
    }

    private static IContainer Aligned(IContainer place, ColumnAlign align) => align switch
    {
        ColumnAlign.Start => place.AlignLeft(),
        ColumnAlign.Centre => place.AlignCenter(),
        ColumnAlign.End => place.AlignRight(),
    };

    private static string Said(string text, Tone tone) => tone == Tone.None ? text : $"{tone.Shape()} {text}";
}
#endif
