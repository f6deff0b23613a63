using System.IO.Compression;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Imports.Reading;

/// <summary>Looks at the bytes before anything is read: only what its name says comes in.</summary>
internal static class FileSniffer
{
    private const long MostUnpacked = 1L << 30;

    private static readonly byte[][] BinaryMarks =
    [
        [0x50, 0x4B, 0x03, 0x04], "%PDF"u8.ToArray(), "MZ"u8.ToArray(), [0x7F, 0x45, 0x4C, 0x46], [0xD0, 0xCF, 0x11, 0xE0],
        [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], "GIF8"u8.ToArray(), [0x1F, 0x8B], "Rar!"u8.ToArray(), [0x37, 0x7A, 0xBC, 0xAF],
    ];

    /// <summary>True for XLSX, false for CSV.</summary>
    public static bool IsWorkbook(string fileName, byte[] content)
    {
        if (content.All(one => one is 0x20 or 0x0D or 0x0A or 0x09))
        {
            throw new ImportFileException(new Sentence("The file is empty."));
        }

        switch (Path.GetExtension(fileName).ToUpperInvariant())
        {
            case ".XLSX":
                RequireWorkbook(fileName, content);
                return true;
            case ".CSV" or ".TXT" or ".TSV":
                RequireText(fileName, content);
                return false;
            case ".XLS":
                throw new ImportFileException(new Sentence("{0} has the old Excel format. Save it as .xlsx or .csv and try again.", fileName));
            default:
                throw new ImportFileException(new Sentence("{0} is neither a .csv nor an .xlsx file. Only these can be imported.", fileName));
        }
    }

    private static void RequireText(string fileName, byte[] content)
    {
        // "MZ" may begin an honest column name; a program has zero bytes soon after it.
        if (BinaryMarks.Any(mark => content.AsSpan().StartsWith(mark) && (mark.Length > 2 || content.Contains((byte)0))))
        {
            throw NotWhatItSays(fileName, "CSV");
        }
    }

    private static void RequireWorkbook(string fileName, byte[] content)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
            if (zip.GetEntry("xl/workbook.xml") is null)
            {
                throw NotWhatItSays(fileName, "XLSX");
            }

            if (zip.Entries.Sum(entry => entry.Length) > MostUnpacked)
            {
                throw new ImportFileException(new Sentence("{0} becomes too large when it is unpacked. Split it, or save it as .csv.", fileName));
            }
        }
        catch (InvalidDataException)
        {
            throw NotWhatItSays(fileName, "XLSX");
        }
    }

    public static ImportFileException NotWhatItSays(string fileName, string format) =>
        new(new Sentence("{0} is not what its name says: its content is not {1}.", fileName, format));
}
