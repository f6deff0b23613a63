using System.Globalization;
using ExcelDataReader;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Imports.Reading;

internal sealed class XlsxFile : SourceFile
{
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

        while (Reading(reader.Read))
        {
            yield return new SourceRow(reader.Depth + 1, Cells(reader));
        }
    }

    private object?[] Cells(IExcelDataReader reader)
    {
        var cells = new object?[reader.FieldCount];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = errors.GetValueOrDefault(ColumnNames.Letters(i) + (reader.Depth + 1).ToString(CultureInfo.InvariantCulture)) ?? Cell(reader, i);
        }

        return cells;
    }

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
