using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Charts;

/// <summary>Lying bars from zero, each with its name before it and its value behind it.</summary>
public sealed record BarChart(string Title, string Description, IReadOnlyList<ChartPoint> Points, ValueFormat Format)
    : Chart(Title, Description, Points, Format)
{
    private const int RowHeight = 24;
    private const double WidestName = 220;

    protected override string Kind => "bar";

    protected override int Width => 680;

    protected override int Height => (Points.Count * RowHeight) + 8;

    protected override Markup Drawing()
    {
        var axis = Axis.FromZero(Points.Select(p => p.Value).OfType<decimal>());
        var left = 8 + Math.Min(WidestName, Points.Select(p => TextWidth.Of(p.Label)).DefaultIfEmpty(0).Max());
        var right = Width - 12 - Points.Select(p => TextWidth.Of(Said(p))).DefaultIfEmpty(0).Max();
        double X(decimal value) => left + ((right - left) * axis.Share(value));
        return Markup.All([.. Points.Select((p, n) => Row(p, 4 + (n * RowHeight), left, X(0), X(p.Value ?? 0))), Base(X(0))]);
    }

    private Markup Row(ChartPoint point, double y, double left, double zero, double end) => Markup.Of(
        $"""
        {Label(left - 8, y + 16, "end", TextWidth.Cut(point.Label, WidestName), Ink, "chart-name-plain")}
        {Bar(point, y, Math.Min(zero, end), Math.Abs(end - zero))}{Label(Math.Max(zero, end) + 6, y + 16, "start", Said(point))}
        """);

    private string Said(ChartPoint point) =>
        point.Tone == Tone.None ? Format.Say(point.Value) : $"{point.Tone.Shape()} {Format.Say(point.Value)}";

    private static Markup Bar(ChartPoint point, double y, double x, double width) => point.Value is null
        ? Markup.Empty
        : Markup.Of($"""<rect class="chart-bar chart-bar-{point.Tone.CssName()}" x="{x}" y="{y + 4}" width="{width}" height="16" fill="{Colour(point.Tone)}"/>""");

    private static string Colour(Tone tone) => tone == Tone.None ? Accent : tone.ColourOnWhite();

    private Markup Base(double x) => Rule(x, 0, x, Height);
}
