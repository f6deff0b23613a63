using VendorGovernance.Platform.Charts;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Reports;

/// <summary>A piece of a report, in the reader's language. Sections write these and never learn whether page, mail or PDF comes of it.</summary>
public abstract record ReportBlock
{
    internal abstract void WriteTo(IBlockWriter writer);
}

/// <param name="Level">1 for a part of the report, 2 for a part of a part.</param>
/// <param name="OnNewPage">On paper it begins a page.</param>
public sealed record HeadingBlock(string Text, int Level = 1, bool OnNewPage = false) : ReportBlock
{
    internal override void WriteTo(IBlockWriter writer) => writer.Write(this);
}

/// <summary>Plain sentences; an empty line starts the next paragraph.</summary>
public sealed record TextBlock(string Text) : ReportBlock
{
    internal override void WriteTo(IBlockWriter writer) => writer.Write(this);
}

public sealed record TilesBlock(params IReadOnlyList<Tile> Tiles) : ReportBlock
{
    internal override void WriteTo(IBlockWriter writer) => writer.Write(this);
}

/// <param name="Value">As it is to be read, unit included.</param>
public sealed record Tile(string Label, string Value, string Note = "", Tone Tone = Tone.None);

/// <param name="Caption">Says what the table holds; it names the table for a screen reader too.</param>
public sealed record TableBlock(string Caption, IReadOnlyList<TableColumn> Columns, IReadOnlyList<IReadOnlyList<TableCell>> Rows) : ReportBlock
{
    public IReadOnlyList<IReadOnlyList<TableCell>> Rows { get; } = Rows.All(row => row.Count == Columns.Count)
        ? Rows
        : throw new ArgumentException("A row has more or fewer cells than the table has columns.", nameof(Rows));

    internal override void WriteTo(IBlockWriter writer) => writer.Write(this);
}

public sealed record ChartBlock(Chart Chart) : ReportBlock
{
    internal override void WriteTo(IBlockWriter writer) => writer.Write(this);
}

/// <summary>A remark set apart: a draft method, a coverage that is too low.</summary>
public sealed record NoteBlock(string Text, Tone Tone = Tone.None) : ReportBlock
{
    internal override void WriteTo(IBlockWriter writer) => writer.Write(this);
}
