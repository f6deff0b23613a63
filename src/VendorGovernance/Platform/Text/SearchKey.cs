using System.Text;

namespace VendorGovernance.Platform.Text;

/// <summary>Text as it is searched and compared: compatibility forms united (full-width digits), upper case, single spaces.</summary>
public static class SearchKey
{
    public static string Of(params IEnumerable<string?> parts)
    {
        var joined = string.Join(' ', parts.Where(part => !string.IsNullOrWhiteSpace(part)));
        var words = joined.Normalize(NormalizationForm.FormKC).ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words);
    }
}
