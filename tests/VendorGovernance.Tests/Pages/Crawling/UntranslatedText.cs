using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Tests.Pages.Crawling;

/// <summary>
/// English on a Chinese page: a text of ours that has Chinese and is shown in English all the same, or two English words in a row
/// that no record says.
/// </summary>
internal static partial class UntranslatedText
{
    private static readonly string[] Said = ["title", "aria-label", "placeholder", "alt", "data-label"];

    /// <param name="records">All that is written in records, as one text.</param>
    public static IEnumerable<string> On(IHtmlDocument page, string records) =>
        page.DocumentElement.GetAttribute("lang") == "zh-CN"
            ? Texts(page).SelectMany(text => In(text.Trim(), records)).Distinct()
            : [];

    private static IEnumerable<string> In(string text, string records) =>
        OursInEnglish(text)
            ? [text]
            : Phrase().Matches(text).Select(match => match.Value).Where(phrase => !records.Contains(phrase, StringComparison.OrdinalIgnoreCase));

    private static bool OursInEnglish(string text) =>
        Translations.Shared.All.TryGetValue(text, out var chinese) && chinese != text && text.Any(char.IsAsciiLetter);

    /// <summary>Code is code in every language, and English that says so is meant.</summary>
    private static IEnumerable<string> Texts(IHtmlDocument page)
    {
        foreach (var apart in page.QuerySelectorAll("script, style, code, pre, kbd, textarea, [lang=en]").ToList())
        {
            apart.Remove();
        }

        return page.All.SelectMany(element => Said.Select(element.GetAttribute)).OfType<string>().Concat(page.Descendants<IText>().Select(text => text.Data));
    }

    [GeneratedRegex(@"(?<![\p{L}\d@./-])[A-Za-z][A-Za-z'’]+(?:,? [A-Za-z][A-Za-z'’]+)+(?![\p{L}\d@/])")]
    private static partial Regex Phrase();
}
