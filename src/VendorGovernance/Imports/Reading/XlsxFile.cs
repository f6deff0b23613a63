using System.Globalization;
using ExcelDataReader;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Imports.Reading;

internal sealed class XlsxFile : SourceFile
{
    /// <summary>Of a sheet, by the format.</summary>
    private const int MostColumns = 16_384;
    private const int UsualColumns = 500;

    private readonly string fileName;
    private readonly byte[] content;
    private readonly Dictionary<string, string> errors;

    public XlsxFile(string fileName, byte[] content, ReadingChoices choices)
    {
        (this.fileName, this.content) = (fileName, content);
        var sheets = SheetNames();
        var sheet = choices.Sheet is { Length: > 0 } given
            ? sheets.FirstOrDefault(name => name.Equals(given, StringComparison.OrdinalIgnoreCase))
                ?? throw new ImportFileException(new Sentence("The file has no sheet {0}. It has: {1}.", given, string.Join(", ", sheets)))
            : sheets[0];
        Layout = new FileLayout("XLSX", null, null, sheet, sheets);
        errors = Reading(() => SheetErrors.Of(content, sheet));
    }

    public override FileLayout Layout { get; }

    protected override IEnumerable<SourceRow> ReadAll()
    {
        using var reader = OpenReader();
        while (reader.Name != Layout.Sheet && reader.NextResult())
        {
        }

        int? width = null;
        while (Reading(reader.Read))
        {
            var row = new SourceRow(reader.Depth + 1, Cells(reader, width ?? MostColumns));
            width ??= row.IsBlank ? null : WidthOf(row);
            yield return width < row.Cells.Count ? row with { Cells = [.. row.Cells.Take(width.Value)] } : row;
        }
    }

    /// <summary>One formatted cell in the furthest corner gives every row thousands of columns: beyond the header they mean nothing.</summary>
    private static int WidthOf(SourceRow header) =>
        header.Cells.Count <= UsualColumns ? header.Cells.Count : header.Cells.ToList().FindLastIndex(cell => cell is not null) + 1;

    private object?[] Cells(IExcelDataReader reader, int width)
    {
        var cells = new object?[Math.Min(reader.FieldCount, width)];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = ErrorIn(reader, i) ?? Cell(reader, i);
        }

        return cells;
    }

    private string? ErrorIn(IExcelDataReader reader, int column) => errors.Count == 0
        ? null
        : errors.GetValueOrDefault(ColumnNames.Letters(column) + (reader.Depth + 1).ToString(CultureInfo.InvariantCulture));

    private static object? Cell(IExcelDataReader reader, int column) => reader.GetValue(column) switch
    {
        // A number that is shown with leading zeros is an identifier that the sender sees with them.
        double number when reader.GetNumberFormatString(column) is { Length: > 1 } format && format.All(letter => letter == '0') =>
            number.ToString(format, CultureInfo.InvariantCulture),
        int number => (double)number,
        var other => other,
    };

    private List<string> SheetNames()
    {
        using var reader = OpenReader();
        var names = new List<string>();
        do
        {
            names.Add(reader.Name);
        }
        while (Reading(reader.NextResult));

        return names.Any(string.IsNullOrEmpty) ? throw FileSniffer.NotWhatItSays(fileName, "XLSX") : names;
    }

    private IExcelDataReader OpenReader() => Reading(() => ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(content, writable: false)));

    private T Reading<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is not (ImportFileException or OutOfMemoryException))
        {
            // The reader meets a damaged workbook with whatever exception its line of code happens to raise.
            throw FileSniffer.NotWhatItSays(fileName, "XLSX");
        }
    }
}
