using System.Text;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Imports.Reading;

/// <summary>Finds out in which encoding a text file was written, and opens the encodings a person may choose.</summary>
public static class TextEncodings
{
    private const string Utf8 = "utf-8";
    private const string Utf16 = "utf-16";
    private const string Utf16BigEndian = "utf-16be";
    private const string Gb18030 = "gb18030";
    private const string Windows1252 = "windows-1252";

    static TextEncodings() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static IReadOnlyList<string> Names { get; } = [Utf8, Utf16, Utf16BigEndian, Gb18030, "big5", "shift_jis", "euc-kr", Windows1252];

    /// <summary>Fails at bytes that the encoding does not know, so that a wrong guess is never stored as question marks.</summary>
    public static Encoding Open(string name)
    {
        var known = Names.FirstOrDefault(candidate => candidate.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw new ImportFileException(new Sentence("The encoding {0} is not known. Known are: {1}.", name, string.Join(", ", Names)));
        return Encoding.GetEncoding(known, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    }

    /// <summary>The name of the encoding; null for something that is no text.</summary>
    public static string? Detect(byte[] content)
    {
        var found = ByMark(content) ?? (Array.IndexOf(content, (byte)0) >= 0 ? ByZeroBytes(content) : ByValidity(content));
        return found is not null && ReadsAsText(content, found) ? found : null;
    }

    private static string? ByMark(byte[] content) => content switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Utf8,
        [0xFF, 0xFE, ..] => Utf16,
        [0xFE, 0xFF, ..] => Utf16BigEndian,
        _ => null,
    };

    /// <summary>Commas and line ends of UTF-16 have their zero byte after them (little endian) or before them.</summary>
    private static string? ByZeroBytes(byte[] content)
    {
        if (content.Length % 2 != 0)
        {
            return null;
        }

        var (even, odd) = (0, 0);
        for (var i = 0; i < content.Length; i += 2)
        {
            even += content[i] == 0 ? 1 : 0;
            odd += content[i + 1] == 0 ? 1 : 0;
        }

        return odd > even ? Utf16 : Utf16BigEndian;
    }

    private static string ByValidity(byte[] content) =>
        IsValid(content, Utf8) ? Utf8 : IsValid(content, Gb18030) ? Gb18030 : Windows1252;

    private static bool IsValid(byte[] content, string name)
    {
        try
        {
            Open(name).GetCharCount(content);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>Whether the beginning has no control characters, which no sender types.</summary>
    public static bool ReadsAsText(byte[] content, string name)
    {
        const int enough = 16 * 1024;
        var lenient = Encoding.GetEncoding(name);
        var text = lenient.GetString(content, 0, Math.Min(content.Length, enough));
        return !text.Any(letter => char.IsControl(letter) && letter is not ('\t' or '\r' or '\n' or '\f' or '\u001A' or '\u0085'))
            && (name is not (Utf16 or Utf16BigEndian) || IsValid(content, name));
    }
}
