using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Web.Search;

/// <param name="Count">How many there are, as far as they were counted.</param>
/// <param name="Path">The whole list, filtered by the same text.</param>
/// <param name="IsMore">There are more than <paramref name="Count"/>.</param>
public sealed record SearchHits(Sentence Title, int Count, string Path, IReadOnlyList<SearchHit> Hits, bool IsMore = false)
{
    public const int MostHits = 10;

    /// <summary>The address of a register's list with a text to look for.</summary>
    public static string PathOf(string register, string text) => $"{register}?q={Uri.EscapeDataString(text)}";
}

/// <param name="Detail">What tells it from others of the same name.</param>
/// <param name="IsExact">The text is its number or code: shown above everything else.</param>
public sealed record SearchHit(string Text, string Path, LocalName? Detail = null, bool IsExact = false);
