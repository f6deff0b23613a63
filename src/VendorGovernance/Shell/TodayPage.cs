using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Today;

namespace VendorGovernance.Shell;

/// <summary>What needs the person, grouped by how near it is. A group without a line is not there.</summary>
public sealed record TodayPage(DateOnly Day, IReadOnlyList<TodaySection> Sections)
{
    public static TodayPage Of(DateOnly today, IReadOnlyList<(ITodaySource Source, TodayItem Item)> found) => new(
        today,
        [.. found.GroupBy(pair => pair.Item.GroupOn(today)).OrderBy(group => group.Key).Select(group => TodaySection.Of(group.Key, [.. group]))]);
}

/// <param name="Items">The first of them: the worst, then the nearest.</param>
/// <param name="Registers">Where all of them are.</param>
public sealed record TodaySection(TodayGroup Group, int Count, IReadOnlyList<TodayItem> Items, IReadOnlyList<TodayRegister> Registers)
{
    private const int MostItems = 15;

    internal static TodaySection Of(TodayGroup group, IReadOnlyList<(ITodaySource Source, TodayItem Item)> found) => new(
        group,
        found.Count,
        [.. InOrder(group, found.Select(pair => pair.Item)).Take(MostItems)],
        [.. found.GroupBy(pair => pair.Source).Select(source => new TodayRegister(source.Key.Title, source.Key.RegisterOf(group)))]);

    /// <summary>What is overdue is ordered by how bad it is, everything else by its date.</summary>
    private static IEnumerable<TodayItem> InOrder(TodayGroup group, IEnumerable<TodayItem> items) => group == TodayGroup.Overdue
        ? items.OrderByDescending(item => item.IsBreach).ThenByDescending(item => item.Tone == Tone.Bad).ThenBy(item => item.Date)
        : items.OrderBy(item => item.Date);
}

public sealed record TodayRegister(Sentence Title, string Path);
