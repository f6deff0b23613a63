using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace VendorGovernance.Tests.Support;

/// <summary>A part of a mail: its headers, and either its content or its own parts.</summary>
public sealed partial class MimePart
{
    private readonly ILookup<string, string> headers;
    private readonly string body;

    private MimePart(ILookup<string, string> headers, string body) => (this.headers, this.body) = (headers, body);

    public byte[] Content => Header("Content-Transfer-Encoding").ToUpperInvariant() switch
    {
        "BASE64" => Convert.FromBase64String(body),
        "QUOTED-PRINTABLE" => FromQuotedPrintable(SoftBreak().Replace(body, "")),
        _ => Encoding.Latin1.GetBytes(body),
    };

    /// <summary>As written: RFC 2231 (name*=, name*0*=) is undone, encoded words are not.</summary>
    public string FileName
    {
        get
        {
            var header = Header("Content-Disposition") + "; " + Header("Content-Type");
            var extended = string.Concat(ExtendedName().Matches(header).Select(match => match.Groups[1].Value.Trim('"')));
            return extended.Length > 0
                ? Uri.UnescapeDataString(extended[(extended.LastIndexOf('\'') + 1)..])
                : PlainName().Match(header).Groups[1].Value;
        }
    }

    public static MimePart Parse(string raw)
    {
        var end = HeaderEnd().Match(raw);
        var lines = Fold().Replace(raw[..end.Index], " ").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var headers = lines.Select(line => line.Split(':', 2)).ToLookup(pair => pair[0], pair => pair[1].Trim(), StringComparer.OrdinalIgnoreCase);
        return new MimePart(headers, raw[(end.Index + end.Length)..]);
    }

    public string Header(string name) => headers[name].FirstOrDefault() ?? "";

    /// <summary>The line break before a boundary belongs to the boundary.</summary>
    public IEnumerable<MimePart> Leaves()
    {
        var boundary = Boundary().Match(Header("Content-Type"));
        return boundary.Success
            ? $"\r\n{body}".Split($"\r\n--{boundary.Groups[1].Value}")[1..^1].SelectMany(part => Parse(part.TrimStart('\r', '\n')).Leaves())
            : [this];
    }

    public static byte[] FromQuotedPrintable(string text) => Encoding.Latin1.GetBytes(
        QuotedByte().Replace(text, hex => ((char)byte.Parse(hex.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()));

    [GeneratedRegex(@"\r?\n\r?\n|\z")]
    private static partial Regex HeaderEnd();

    [GeneratedRegex(@"\r?\n[ \t]+")]
    private static partial Regex Fold();

    [GeneratedRegex("=\r?\n")]
    private static partial Regex SoftBreak();

    [GeneratedRegex("=([0-9A-Fa-f]{2})")]
    private static partial Regex QuotedByte();

    [GeneratedRegex("boundary=\"?([^\";]+)\"?")]
    private static partial Regex Boundary();

    [GeneratedRegex(@"name(?:\*\d+)?\*=([^;\s]+)")]
    private static partial Regex ExtendedName();

    [GeneratedRegex("name=\"?([^\";]+)\"?")]
    private static partial Regex PlainName();
}
