using System.Text;

namespace VendorGovernance.Imports.Reading;

/// <summary>A file that rows are read from, one after the other, as often as needed.</summary>
public abstract class SourceFile
{
    private IReadOnlyList<string>? columns;

    // The reader of workbooks asks for a code page too, even where the file needs none.
    static SourceFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public abstract FileLayout Layout { get; }

    /// <summary>The names in the first row that is not blank; a blank one is named by its letter, a repeated one gets a number.</summary>
    public IReadOnlyList<string> Columns => columns ??= ColumnNames.Of(NotBlank().FirstOrDefault()?.Cells ?? []);

    /// <summary>Opens a file by its name and content; fails with <see cref="ImportFileException"/> where it is not what its name says.</summary>
    public static SourceFile Open(string fileName, byte[] content, ReadingChoices? choices = null)
    {
        choices ??= new ReadingChoices();
        return FileSniffer.IsWorkbook(fileName, content)
            ? new XlsxFile(fileName, content, choices)
            : new CsvFile(fileName, content, choices);
    }

    /// <summary>The rows below the header that are not blank.</summary>
    public IEnumerable<SourceRow> Rows() => NotBlank().Skip(1);

    protected abstract IEnumerable<SourceRow> ReadAll();

    private IEnumerable<SourceRow> NotBlank() => ReadAll().Where(row => !row.IsBlank);
}
