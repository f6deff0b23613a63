namespace VendorGovernance.Platform.Charts;

internal static class Spread
{
    /// <summary>Moves labels that would lie on each other apart, keeping their order and moving each as little as it takes.</summary>
    public static IReadOnlyList<double> Apart(IEnumerable<double> wanted, double gap, double bottom)
    {
        var places = wanted.ToArray();
        var order = Enumerable.Range(0, places.Length).OrderBy(n => places[n]).ToArray();
        for (var n = 1; n < order.Length; n++)
        {
            var overlap = places[order[n - 1]] + gap - places[order[n]];
            if (overlap > 0)
            {
                places[order[n]] += overlap;
            }
        }

        var over = order.Length == 0 ? 0 : Math.Max(0, places[order[^1]] - bottom);
        for (var n = order.Length - 1; n >= 0 && over > 0; n--)
        {
            places[order[n]] -= over;
            over = n == 0 ? 0 : Math.Max(0, places[order[n - 1]] + gap - places[order[n]]);
        }

        return places;
    }
}
