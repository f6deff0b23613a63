using System.Text;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Reports;

/// <summary>The report as the plain-text part of a mail, in lines that a screen reader reads well: every figure with its name.</summary>
public sealed class ReportText : IBlockWriter
{
    private readonly StringBuilder text = new();
    private readonly Report report;

    private ReportText(Report report) => this.report = report;

    public static string Of(Report report)
    {
        var writer = new ReportText(report);
        writer.Lines(report.Organisation, report.Title, report.Subtitle);
        foreach (var block in report.Blocks)
        {
            block.WriteTo(writer);
        }

        writer.Lines(report.GeneratedOn);
        return writer.text.ToString().TrimEnd() + "\n";
    }

    void IBlockWriter.Write(HeadingBlock heading) => _ = heading.Level <= 1
        ? Lines(heading.Text, new string('=', 24))
        : Lines(heading.Text, new string('-', 24));

    void IBlockWriter.Write(TextBlock block)
    {
        foreach (var paragraph in Paragraphs.Of(block.Text))
        {
            Lines(paragraph);
        }
    }

    void IBlockWriter.Write(TilesBlock tiles) => Lines([.. tiles.Tiles.Select(tile =>
        $"{Named(tile.Label, Said(tile.Value, tile.Tone))}{(tile.Note.Length == 0 ? "" : $" ({tile.Note})")}")]);

    void IBlockWriter.Write(TableBlock table) => Lines([table.Caption, .. table.Rows.Select(row => Row(table.Columns, row))]);

    void IBlockWriter.Write(ChartBlock block)
    {
        var chart = block.Chart;
        var figures = chart.Points.Select(point => $"- {Named(point.Label, Said(chart.Format.Say(point.Value), ChartFigures.ToneOf(point)))}");
        Lines([.. new[] { chart.Title, chart.Description, ChartFigures.LevelsOf(chart) }.Where(line => line.Length > 0), .. figures]);
    }

    void IBlockWriter.Write(NoteBlock note) => Lines(Said(note.Text, note.Tone));

    private string Row(IReadOnlyList<TableColumn> columns, IReadOnlyList<TableCell> cells)
    {
        var facts = columns.Zip(cells).Skip(1).Where(at => at.Second.Text.Length > 0).Select(at => Named(at.First.Head, Said(at.Second.Text, at.Second.Tone)));
        var links = cells.Select(cell => cell.AbsoluteLink(report.Address)).OfType<string>().Select(link => $"\n  {link}");
        return $"- {Named(Said(cells[0].Text, cells[0].Tone), string.Join(Separator, facts))}{string.Concat(links)}";
    }

    private string Separator => report.Words.IsChinese ? "；" : "; ";

    private string Named(string name, string value) => report.Words.IsChinese ? $"{name}：{value}" : $"{name}: {value}";

    private static string Said(string text, Tone tone) => tone == Tone.None ? text : $"{tone.Shape()} {text}";

    private StringBuilder Lines(params IReadOnlyList<string> lines) => text.AppendJoin('\n', lines).Append("\n\n");
}
