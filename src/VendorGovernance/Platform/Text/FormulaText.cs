using System.Text;
using System.Text.RegularExpressions;

namespace VendorGovernance.Platform.Text;

/// <summary>Text that a spreadsheet would run instead of show: refused where it comes in, made harmless where it goes out.</summary>
public static partial class FormulaText
{
    private const int LookedAt = 1000;

    /// <summary>"=…" in any case; "@", "+" and "-" only before a function call or a call of another program, so that "-5" and "- spare parts" pass.</summary>
    public static bool IsFormula(string text)
    {
        var plain = text[..Math.Min(text.Length, LookedAt)].Normalize(NormalizationForm.FormKC).TrimStart();
        return plain.StartsWith('=') || Call().IsMatch(plain);
    }

    /// <summary>A leading apostrophe before everything that a spreadsheet might take for a formula; numbers stay numbers.</summary>
    public static string Neutral(string text) =>
        text.Length > 0 && ("=+-@\t\r＝＋－＠".Contains(text[0]) || IsFormula(text)) && !Number().IsMatch(text) ? "'" + text : text;

    /// <summary>Takes the apostrophe of <see cref="Neutral"/> away again.</summary>
    public static string WithoutGuard(string text) => text is ['\'', '=' or '+' or '-' or '@', ..] ? text[1..] : text;

    [GeneratedRegex(@"^[@+\-][@+\-*/\d\s.]*[A-Za-z_][\w.]*\(|^[@+\-].*\|.*!")]
    private static partial Regex Call();

    [GeneratedRegex(@"^[+\-]?[\d,]+(\.\d+)?$")]
    private static partial Regex Number();
}
