namespace VendorGovernance.Platform.Charts;

/// <summary>A value axis with round ticks that enclose everything shown.</summary>
internal sealed record Axis(decimal From, decimal To, IReadOnlyList<decimal> Ticks)
{
    private const int Steps = 4;

    private static readonly decimal[] Round = [1, 2, 2.5m, 5, 10];

    public static Axis Around(IEnumerable<decimal> values) => Over([.. values]);

    /// <summary>For bars, whose length is read as the value.</summary>
    public static Axis FromZero(IEnumerable<decimal> values) => Over([0, .. values]);

    /// <summary>Where a value lies between the ends: 0 to 1.</summary>
    public double Share(decimal value) => (double)((value - From) / (To - From));

    private static Axis Over(IReadOnlyCollection<decimal> values)
    {
        var (low, high) = values.Count == 0 ? (0m, 1m) : (values.Min(), values.Max());
        var step = RoundUp(high == low ? Math.Max(Math.Abs(high) / 10, 0.1m) : (high - low) / Steps);
        var from = Math.Floor(low / step) * step;
        var to = Math.Max(Math.Ceiling(high / step) * step, from + step);
        return new Axis(from, to, [.. Enumerable.Range(0, (int)((to - from) / step) + 1).Select(n => from + (n * step))]);
    }

    private static decimal RoundUp(decimal step)
    {
        var power = (decimal)Math.Pow(10, Math.Floor(Math.Log10((double)step)));
        return power * Round.First(round => step <= round * power || round == Round[^1]);
    }
}
