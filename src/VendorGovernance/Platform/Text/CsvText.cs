using System.Buffers;
using System.Text;

namespace VendorGovernance.Platform.Text;

/// <summary>Writes CSV that spreadsheet programs open rightly: UTF-8 with its mark, and no cell that would run as a formula.</summary>
internal sealed class CsvText
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n;\t");

    private readonly StringBuilder text = new();

    public void Add(IEnumerable<string?> cells) => text.Append(Line(cells));

    /// <summary>One record with its line end, for whoever writes as it reads.</summary>
    public static string Line(IEnumerable<string?> cells) => string.Join(',', cells.Select(cell => Quoted(FormulaText.Neutral(cell ?? "")))) + "\r\n";

    public byte[] ToBytes() => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(Special) || cell != cell.Trim() ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
