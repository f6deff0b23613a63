using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace VendorGovernance.Platform.Tables;

/// <summary>
/// A workbook (ECMA-376) that is zipped while it is written; the usual libraries hold all of it in memory. Texts are cells of text,
/// never formulas. What does not fit into one sheet goes on in the next.
/// </summary>
internal sealed class XlsxTable(Stream stream, string name) : ITableFile
{
    /// <summary>As many as a sheet has, ECMA-376 part 1, 18.3.1.73.</summary>
    internal const int MostRows = 1_048_576;

    private readonly ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true);
    private readonly StringBuilder line = new();
    private IReadOnlyList<(string Head, int Width)> columns = [];
    private StreamWriter? sheet;
    private int sheets;
    private int row;

    /// <summary>For tests, to whom a million rows are too many.</summary>
    internal int RowsPerSheet { get; init; } = MostRows;

    public async Task WriteHeadAsync(IReadOnlyList<(string Head, int Width)> columns, CancellationToken cancel)
    {
        this.columns = columns;
        await BeginSheetAsync(cancel);
    }

    public async Task WriteRowAsync(IReadOnlyList<object?> cells, CancellationToken cancel)
    {
        if (row == RowsPerSheet)
        {
            await EndSheetAsync(cancel);
            await BeginSheetAsync(cancel);
        }

        row++;
        line.Clear().Append("<row>");
        foreach (var cell in cells)
        {
            XlsxParts.Append(line, cell);
        }

        await sheet!.WriteAsync(line.Append("</row>"), cancel);
    }

    public async Task FinishAsync(CancellationToken cancel)
    {
        await EndSheetAsync(cancel);
        var names = Enumerable.Range(1, sheets).Select(number => number == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name} {number}")).ToList();
        foreach (var (path, text) in XlsxParts.Around(names))
        {
            await using var part = new StreamWriter(await archive.CreateEntry(path).OpenAsync(cancel));
            await part.WriteAsync(text.AsMemory(), cancel);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (sheet is not null)
        {
            await sheet.DisposeAsync();
        }

        await archive.DisposeAsync();
    }

    private async Task BeginSheetAsync(CancellationToken cancel)
    {
        sheets++;
        row = 1;
        sheet = new StreamWriter(await archive.CreateEntry(XlsxParts.SheetPath(sheets), CompressionLevel.Fastest).OpenAsync(cancel), bufferSize: 64 * 1024);
        line.Clear().Append(XlsxParts.SheetBegin).Append("<cols>");
        for (var at = 0; at < columns.Count; at++)
        {
            line.Append(CultureInfo.InvariantCulture, $"<col min=\"{at + 1}\" max=\"{at + 1}\" width=\"{columns[at].Width}\" customWidth=\"1\"/>");
        }

        line.Append("</cols><sheetData><row>");
        foreach (var (head, _) in columns)
        {
            XlsxParts.AppendText(line, head, XlsxParts.HeadStyle);
        }

        await sheet.WriteAsync(line.Append("</row>"), cancel);
    }

    private async Task EndSheetAsync(CancellationToken cancel)
    {
        await sheet!.WriteAsync("</sheetData></worksheet>".AsMemory(), cancel);
        await sheet.DisposeAsync();
        sheet = null;
    }
}
