using System.Text;
using CsvHelper;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Imports.Reading;

internal sealed class CsvFile : SourceFile
{
    private readonly byte[] content;
    private readonly Encoding encoding;
    private readonly string encodingName;
    private readonly char delimiter;
    private readonly bool namesDelimiter;

    public CsvFile(string fileName, byte[] content, ReadingChoices choices)
    {
        this.content = content;
        var detected = TextEncodings.Detect(content);
        encodingName = choices.Encoding is { Length: > 0 } given ? given : detected ?? throw FileSniffer.NotWhatItSays(fileName, "CSV");
        encoding = TextEncodings.Open(encodingName);
        if (!TextEncodings.ReadsAsText(content, encodingName))
        {
            throw WrongEncoding();
        }

        var firstLine = Decoding(() =>
        {
            using var text = OpenText();
            return Delimiters.FirstLine(text);
        });
        // Excel writes and swallows a first line "sep=;".
        namesDelimiter = firstLine.Length == 5 && firstLine.StartsWith("sep=", StringComparison.OrdinalIgnoreCase);
        delimiter = Delimiters.Named(choices.Delimiter) ?? (namesDelimiter ? firstLine[4] : Delimiters.Detect(firstLine));
    }

    public override FileLayout Layout => new("CSV", encodingName, delimiter.ToString(), null, []);

    protected override IEnumerable<SourceRow> ReadAll()
    {
        // The parser looks ahead, so what it finds is kept until its record is reached.
        var malformed = new Dictionary<long, CsvMalformedReason>();
        using var text = OpenText();
        using var csv = Decoding(() => CsvReader.Create(text, new CsvReaderOptions
        {
            Separator = delimiter,
            HasHeader = false,
            SkipEmptyLines = false,
            DetectSeparatorHint = false,
            OnMalformedRecord = found => malformed.TryAdd(found.RecordNumber, found.Reason),
        }));

        var width = 0;
        for (var record = 1; Decoding(csv.Read); record++)
        {
            if (namesDelimiter && record == 1)
            {
                continue;
            }

            var cells = csv.Current.ToArray();
            var row = new SourceRow(namesDelimiter ? record - 1 : record, cells);
            width = width == 0 && !row.IsBlank ? cells.Length : width;
            yield return row with { Problem = ProblemOf(row, width, malformed.TryGetValue(record, out var reason) ? reason : null) };
        }
    }

    /// <summary>A quotation mark inside an unquoted cell (a 15" screen) can only be meant as text and is taken as such.</summary>
    private static Sentence? ProblemOf(SourceRow row, int width, CsvMalformedReason? reason)
    {
        if (reason == CsvMalformedReason.UnterminatedQuote)
        {
            throw new ImportFileException(new Sentence("Row {0} opens a quotation mark that is never closed.", row.Number));
        }

        return reason == CsvMalformedReason.TextAfterClosingQuote ? new Sentence("The quotation marks of this row do not match.")
            : row.Cells.Skip(width).Any(cell => cell is string { Length: > 0 })
                ? new Sentence("The row has {0} cells, but the header has {1}. A cell that contains the delimiter must stand in quotation marks.", row.Cells.Count, width)
            : null;
    }

    private StreamReader OpenText() => new(new MemoryStream(content, writable: false), encoding, detectEncodingFromByteOrderMarks: false);

    private T Decoding<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (DecoderFallbackException)
        {
            throw WrongEncoding();
        }
    }

    private ImportFileException WrongEncoding() =>
        new(new Sentence("The file is not written in the encoding {0}. Choose another one.", encodingName));
}
