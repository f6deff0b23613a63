using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Charts;

/// <summary>A monthly series against its levels. The line and the levels are labelled where they end; there is no legend.</summary>
public sealed record LineChart(
    string Title,
    string Description,
    string Series,
    IReadOnlyList<ChartPoint> Points,
    ValueFormat Format,
    params IReadOnlyList<ChartLevel> LevelLines) : Chart(Title, Description, Points, Format)
{
    private const double Top = 12, Bottom = 196, LineHeight = 14;

    public override IReadOnlyList<ChartLevel> Levels => LevelLines;

    protected override string Kind => "line";

    protected override int Width => 680;

    protected override int Height => 224;

    protected override Markup Drawing()
    {
        var axis = Axis.Around([.. Points.Select(p => p.Value).OfType<decimal>(), .. LevelLines.Select(l => l.Value)]);
        var left = 10 + axis.Ticks.Max(tick => TextWidth.Of(Format.Say(tick)));
        var ends = EndLabels(axis);
        var right = Width - 10 - Math.Min(200, ends.Select(end => TextWidth.Of(end.Text)).DefaultIfEmpty(0).Max());
        var x = Points.Select((_, n) => left + 8 + ((right - left - 16) * (Points.Count == 1 ? 1 : n / (Points.Count - 1.0)))).ToArray();
        return Markup.All([
            .. axis.Ticks.Select(tick => Tick(tick, Y(axis, tick), left, right)),
            .. LevelLines.Select((level, n) => Level(n, Y(axis, level.Value), left, right)),
            .. Runs().Select(run => Line(run.Select(n => (x[n], Y(axis, Points[n].Value!.Value))))),
            .. Points.Select((p, n) => p.Value is { } value ? Mark(x[n], Y(axis, value), p.Tone) : Mark(x[n], Bottom, Tone.NoData)),
            .. Months(x),
            .. ends.Select(end => Label(right + 8, end.Y + 4, "start", TextWidth.Cut(end.Text, 200), end.Colour, end.Css)),
        ]);
    }

    private static double Y(Axis axis, decimal value) => Bottom - ((Bottom - Top) * axis.Share(value));

    private Markup Tick(decimal tick, double y, double left, double right) =>
        Markup.Of($"{Rule(left, y, right, y)}{Label(left - 4, y + 4, "end", Format.Say(tick))}");

    // The first level is dashed, the second dotted: they are told apart without colour.
    private static Markup Level(int n, double y, double left, double right) => Markup.Of(
        $"""<line class="chart-level" x1="{left}" y1="{y}" x2="{right}" y2="{y}" stroke="{Quiet}" stroke-width="1.2" stroke-dasharray="{(n == 0 ? "6 3" : "1.5 3")}"/>""");

    private static Markup Line(IEnumerable<(double X, double Y)> points) => Markup.Of(
        $"""<polyline class="chart-line" points="{Markup.All(points.Select(p => Markup.Of($"{p.X},{p.Y} ")))}" stroke="{Accent}" stroke-width="1.8" stroke-linejoin="round"/>""");

    /// <summary>Neighbours with values; a month without one ends a run, so that no line bridges it.</summary>
    private IEnumerable<IReadOnlyList<int>> Runs()
    {
        var run = new List<int>();
        for (var n = 0; n <= Points.Count; n++)
        {
            if (n < Points.Count && Points[n].Value is not null)
            {
                run.Add(n);
            }
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }
    }

    // Counted from the newest month, which is always named.
    private IEnumerable<Markup> Months(double[] x)
    {
        var room = Points.Count < 2 ? double.MaxValue : x[1] - x[0];
        var every = (int)Math.Ceiling((Points.Select(p => TextWidth.Of(p.Label)).DefaultIfEmpty(0).Max() + 8) / room);
        return Points.Select((p, n) => (Last: Points.Count - 1 - n, p.Label, X: x[n]))
            .Where(month => month.Last % Math.Max(every, 1) == 0)
            .Select(month => Label(month.X, Height - 8, "middle", month.Label));
    }

    private List<(double Y, string Text, string Colour, string Css)> EndLabels(Axis axis)
    {
        List<(double Y, string Text, string Colour, string Css)> labels =
            [.. LevelLines.Select(level => (Y(axis, level.Value), $"{level.Label} {Format.Say(level.Value)}", Quiet, "chart-text"))];
        if (Points.Select(p => p.Value).LastOrDefault(value => value is not null) is { } latest)
        {
            labels.Add((Y(axis, latest), $"{Series} {Format.Say(latest)}", Accent, "chart-name"));
        }

        return [.. Spread.Apart(labels.Select(label => label.Y), LineHeight, Bottom).Select((y, n) => labels[n] with { Y = y })];
    }
}
