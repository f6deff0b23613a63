namespace VendorGovernance.Reports;

/// <summary>An output that draws every kind of block: a new kind does not compile until each output can draw it.</summary>
internal interface IBlockWriter
{
    void Write(HeadingBlock heading);

    void Write(TextBlock text);

    void Write(TilesBlock tiles);

    void Write(TableBlock table);

    void Write(ChartBlock chart);

    void Write(NoteBlock note);
}
