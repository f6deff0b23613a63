using System.Text;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Tables;

internal sealed class CsvTable(Stream stream) : ITableFile
{
    // The mark lets spreadsheets know that it is UTF-8.
    private readonly StreamWriter text = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);

    public Task WriteHeadAsync(IReadOnlyList<(string Head, int Width)> columns, CancellationToken cancel) =>
        text.WriteAsync(CsvText.Line(columns.Select(column => column.Head)).AsMemory(), cancel);

    public Task WriteRowAsync(IReadOnlyList<object?> cells, CancellationToken cancel) => text.WriteAsync(CsvText.Line(cells.Select(Cell.Text)).AsMemory(), cancel);

    public Task FinishAsync(CancellationToken cancel) => text.FlushAsync(cancel);

    public ValueTask DisposeAsync() => text.DisposeAsync();
}
