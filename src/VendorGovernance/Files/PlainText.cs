using System.Text;
using System.Text.RegularExpressions;

namespace VendorGovernance.Files;

/// <summary>Files that people read as they are: UTF-8, or what Chinese programs write (GB18030).</summary>
internal static partial class PlainText
{
    private const int HeadOfAMail = 4096;

    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Gb18030 =
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    public static bool IsText(byte[] bytes) => !bytes.Any(IsNeverTyped) && (IsValid(bytes, Utf8) || IsValid(bytes, Gb18030));

    /// <summary>Its parts may be in any encoding, so only its head is read.</summary>
    public static bool IsMail(byte[] bytes) =>
        !bytes.Contains((byte)0) && MailHeader().IsMatch(Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, HeadOfAMail)));

    /// <summary>In both encodings a byte below 32 is always a control character of its own.</summary>
    private static bool IsNeverTyped(byte sign) => sign < 0x20 && (char)sign is not ('\t' or '\r' or '\n' or '\f' or '\u001A');

    private static bool IsValid(byte[] bytes, Encoding encoding)
    {
        try
        {
            encoding.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"\A(?:\xEF\xBB\xBF)?[A-Za-z][A-Za-z0-9-]*:[ \t].*^(?:From|Date|Received|Message-ID):", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MailHeader();
}
