using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Charts;

/// <summary>Thirteen months in the height of a table row: the shape only, with a mark on the newest.</summary>
public sealed record Sparkline(string Title, string Description, IReadOnlyList<ChartPoint> Points, ValueFormat Format)
    : Chart(Title, Description, Points, Format)
{
    public const int Months = 13;

    private const double Margin = 4;

    protected override string Kind => "spark";

    protected override int Width => 104;

    protected override int Height => 24;

    protected override Markup Drawing()
    {
        var shown = Points.TakeLast(Months).ToArray();
        var axis = AxisOf([.. shown.Select(p => p.Value).OfType<decimal>()]);
        var places = shown.Select((p, n) => (X: X(n), Y: p.Value is { } value ? Y(axis, value) : (double?)null)).ToArray();
        var strokes = places.Zip(places.Skip(1)).Where(pair => pair is { First.Y: not null, Second.Y: not null });
        var single = places.Where((p, n) => p.Y is not null && Gap(places, n - 1) && Gap(places, n + 1));
        return Markup.All([
            .. strokes.Select(pair => Stroke(pair.First.X, pair.First.Y!.Value, pair.Second.X, pair.Second.Y!.Value)),
            .. single.Select(p => Mark(p.X, p.Y!.Value, Tone.None, 1.5)),
            .. shown.Select((p, n) => (p, n)).TakeLast(1).Select(last => Newest(last.p, places[last.n])),
        ]);
    }

    // Without a scale, a level line at the bottom would read as zero; it runs through the middle.
    private static Axis AxisOf(decimal[] values) =>
        Axis.Around(values.Length > 0 && values.Min() == values.Max() ? [values[0] - 1, values[0] + 1] : values);

    private double X(int n) => Margin + ((Width - (2 * Margin)) * n / (Months - 1.0));

    private double Y(Axis axis, decimal value) => Height - Margin - ((Height - (2 * Margin)) * axis.Share(value));

    private static bool Gap((double X, double? Y)[] places, int n) => n < 0 || n >= places.Length || places[n].Y is null;

    private Markup Newest(ChartPoint point, (double X, double? Y) place) =>
        place.Y is { } y ? Mark(place.X, y, point.Tone, 2.5) : Mark(place.X, Height - Margin, Tone.NoData, 2.5);

    private static Markup Stroke(double x1, double y1, double x2, double y2) => Markup.Of(
        $"""<line class="chart-line" x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="{Accent}" stroke-width="1.5" stroke-linecap="round"/>""");
}
