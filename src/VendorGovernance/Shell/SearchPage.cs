using VendorGovernance.Platform.Web.Search;

namespace VendorGovernance.Shell;

/// <param name="Text">What was looked for; empty before anything was.</param>
/// <param name="Sources">Those that found something.</param>
public sealed record SearchPage(string Text, IReadOnlyList<SearchHits> Sources)
{
    public int Count => Sources.Sum(source => source.Count);

    public bool IsMore => Sources.Any(source => source.IsMore);

    /// <summary>Whose number or code is the very text.</summary>
    public IReadOnlyList<SearchHit> Exact => [.. Sources.SelectMany(source => source.Hits).Where(hit => hit.IsExact)];
}
