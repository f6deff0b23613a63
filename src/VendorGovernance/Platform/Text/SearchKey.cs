using System.Text;

namespace VendorGovernance.Platform.Text;

/// <summary>Text as it is searched and compared: compatibility forms united (full-width digits), upper case, single spaces.</summary>
public static class SearchKey
{
    public static string Of(params IEnumerable<string?> parts)
    {
        var joined = string.Join(' ', parts.Where(part => !string.IsNullOrWhiteSpace(part)));
        var words = WellFormed(joined).Normalize(NormalizationForm.FormKC).ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words);
    }

    /// <summary>A key for a column of so many characters: united forms can be many times as long as the sign they stand for.</summary>
    public static string Within(int length, params IEnumerable<string?> parts)
    {
        var key = Of(parts);
        return key.Length <= length ? key : key[..(char.IsHighSurrogate(key[length - 1]) ? length - 1 : length)];
    }

    /// <summary>Half a character, as a text has it that was cut or made by a program, cannot be compared: it becomes the replacement sign.</summary>
    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
