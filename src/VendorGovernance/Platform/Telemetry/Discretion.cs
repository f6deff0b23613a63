using System.Text.RegularExpressions;

namespace VendorGovernance.Platform.Telemetry;

/// <summary>Takes out of a text what a log must not keep: mail addresses, values after a question mark, values that a database repeats, and the secret that opens a calendar.</summary>
internal static partial class Discretion
{
    public static string Of(string text)
    {
        var clean = text.Contains('@', StringComparison.Ordinal) ? Address().Replace(text, "[address]") : text;
        clean = clean.Contains('?', StringComparison.Ordinal) ? Query().Replace(clean, "?[query]") : clean;
        clean = clean.Contains("agenda/feed/", StringComparison.OrdinalIgnoreCase) ? Feed().Replace(clean, "$1[secret]") : clean;
        return clean.Contains("duplicate key value is (", StringComparison.OrdinalIgnoreCase) ? DuplicateValue().Replace(clean, "$1([value])") : clean;
    }

    [GeneratedRegex("""[^\s"'<>()\[\]{},;:\\=/&?]+(@|%40)[\w-]+(\.[\w-]+)*""", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    /// <summary>As in an address of a page. A lone question mark, and that of a parameter in SQL, stays.</summary>
    [GeneratedRegex("""\?[\w.%\[\]-]+=[^\s"'<>]*""", RegexOptions.CultureInvariant)]
    private static partial Regex Query();

    [GeneratedRegex("""(agenda/feed/)[^\s"'<>/?]+""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Feed();

    [GeneratedRegex("""(duplicate key value is )\(.*?\)(?=\.|\s|"|$)""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex DuplicateValue();
}
