using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Charts;

/// <summary>
/// A chart as data, so that each output draws it in its own way. The SVG carries classes for the page's themes, and attributes
/// for where no style sheet reaches it.
/// </summary>
public abstract record Chart(string Title, string Description, IReadOnlyList<ChartPoint> Points, ValueFormat Format)
{
    protected const string Ink = "#1f2933";
    protected const string Quiet = "#5f6b7a";
    protected const string Hairline = "#dde2e8";
    protected const string Accent = "#1f5fbf";

    /// <summary>What the points are read against; none for most charts.</summary>
    public virtual IReadOnlyList<ChartLevel> Levels => [];

    protected abstract int Width { get; }

    protected abstract int Height { get; }

    /// <param name="id">Unique on its page; title and description are tied to the picture by it.</param>
    public string ToSvg(string id) => Markup.Of($"""
        <svg xmlns="http://www.w3.org/2000/svg" class="chart {Kind}-chart" viewBox="0 0 {Width} {Height}" width="{Width}" height="{Height}" role="img" aria-labelledby="{id}-title {id}-desc" font-family="Noto Sans SC" font-size="11" fill="none">
        <title id="{id}-title">{Title}</title><desc id="{id}-desc">{Description}</desc>
        {Drawing()}
        </svg>
        """).ToString();

    protected abstract string Kind { get; }

    protected abstract Markup Drawing();

    protected static Markup Label(double x, double y, string anchor, string text, string colour = Quiet, string css = "chart-text") =>
        Markup.Of($"""<text class="{css}" x="{x}" y="{y}" text-anchor="{anchor}" fill="{colour}">{text}</text>""");

    protected static Markup Rule(double x1, double y1, double x2, double y2) => Markup.Of(
        $"""<line class="chart-grid" x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="{Hairline}" stroke-width="1"/>""");

    /// <summary>The sign of a point's tone, drawn, because a font's sign sits where the font likes.</summary>
    protected static Markup Mark(double x, double y, Tone tone, double size = 3) => tone switch
    {
        Tone.None => Markup.Of($"""<circle class="chart-point" cx="{x}" cy="{y}" r="{size * 0.8}" fill="{Accent}"/>"""),
        Tone.Good => Markup.Of($"""<circle class="chart-good" cx="{x}" cy="{y}" r="{size}" fill="{tone.ColourOnWhite()}"/>"""),
        Tone.Warning => Markup.Of($"""<path class="chart-warning" d="M{x} {y - (size * 1.3)}L{x + (size * 1.3)} {y + size}L{x - (size * 1.3)} {y + size}Z" fill="{tone.ColourOnWhite()}"/>"""),
        Tone.Bad => Markup.Of($"""<rect class="chart-bad" x="{x - size}" y="{y - size}" width="{size * 2}" height="{size * 2}" fill="{tone.ColourOnWhite()}"/>"""),
        Tone.NoData => Markup.Of($"""<circle class="chart-no-data" cx="{x}" cy="{y}" r="{size}" fill="#fff" stroke="{tone.ColourOnWhite()}" stroke-width="1"/>"""),
    };
}
