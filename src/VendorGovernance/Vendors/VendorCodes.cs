using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Vendors;

/// <summary>A short code for a vendor of whom only the name is known: "Ace Uniform Services, Inc." becomes ACE-US, a Chinese name V1, V2, ….</summary>
public static partial class VendorCodes
{
    private const int LongestWord = 8;
    private const int MostInitials = 3;

    private static readonly HashSet<string> LegalForms =
        ["INC", "INCORPORATED", "LLC", "LTD", "LIMITED", "CO", "COMPANY", "CORP", "CORPORATION", "GMBH", "AG", "SA", "PLC", "THE", "AND", "OF"];

    /// <param name="isTaken">Asked with codes in capitals.</param>
    public static string For(string name, Func<string, bool> isTaken)
    {
        var words = Apostrophe().Replace(WithoutAccents(name), "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !LegalForms.Contains(word)).ToList();
        var stem = words switch
        {
            [] => "V",
            [var only] => Cut(only),
            [var first, .. var rest] => $"{Cut(first)}-{string.Concat(rest.Take(MostInitials).Select(word => word[0]))}",
        };
        var code = words.Count == 0 ? "V1" : stem;
        for (var n = 2; isTaken(code); n++)
        {
            code = string.Create(CultureInfo.InvariantCulture, $"{stem}{n}");
        }

        return code;
    }

    private static string WithoutAccents(string name) =>
        Other().Replace(string.Concat(SearchKey.Of(name).Normalize(NormalizationForm.FormD)
            .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)), " ");

    private static string Cut(string word) => word.Length <= LongestWord ? word : word[..LongestWord];

    [GeneratedRegex("[^A-Z0-9'&.]+")]
    private static partial Regex Other();

    [GeneratedRegex("['&.]")]
    private static partial Regex Apostrophe();
}
