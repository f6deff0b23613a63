using System.Text.RegularExpressions;

namespace VendorGovernance.Tests.Pages.Crawling;

/// <summary>
/// What makes two addresses the same page with other data: "/contracts/7" and "/contracts/8", "/contracts?vendor=3" and
/// "/contracts?vendor=4". A word as a value ("sort=owner") is a page of its own.
/// </summary>
internal static partial class LinkKind
{
    public static string Of(string path)
    {
        var (before, query) = path.Split('?', 2) is [var first, var second] ? (first, second) : (path, "");
        var pairs = query.Split('&', StringSplitOptions.RemoveEmptyEntries);
        var said = pairs.Where(pair => !pair.EndsWith('=')).Select(pair => pairs.Length == 1 ? Data().Replace(pair, "*") : pair.Split('=')[0]).Order(StringComparer.Ordinal);
        return string.Join('/', before.Split('/').Select(part => Data().Replace(part, "*"))) + "?" + string.Join('&', said);
    }

    // Numbers, months, and codes in capitals.
    [GeneratedRegex(@"\d[\d-]*|(?<![A-Za-z])[A-Z]{3,}(?![a-z])|%[0-9A-F]{2}.*")]
    private static partial Regex Data();
}
