using System.Globalization;
using System.Xml.Linq;
using VendorGovernance.Platform.Charts;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Tests.Platform.Charts;

public class LineChartTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly ValueFormat Percent = ValueFormat.For(Words.English, "{0:N1}%");

    [Fact]
    public void A_month_without_data_breaks_the_line_and_is_marked_as_such()
    {
        var svg = Draw(90, 91, null, 89, 88, 87);

        Assert.Equal([2, 3], Of(svg, "chart-line").Select(line => line.Attribute("points")!.Value.Trim().Split(' ').Length));
        Assert.Single(Of(svg, "chart-no-data"));
        Assert.Equal(5, Of(svg, "chart-point").Count());
    }

    [Fact]
    public void A_chart_with_no_data_at_all_shows_its_levels_only()
    {
        var svg = Draw(null, null);

        Assert.Empty(Of(svg, "chart-line"));
        Assert.Equal(2, Of(svg, "chart-level").Count());
        Assert.Contains("Expected 90.0%", Texts(svg));
    }

    [Fact]
    public void The_line_and_the_levels_are_labelled_where_they_end()
    {
        var labels = Texts(Draw(95, 91.25m));

        Assert.Contains("Harbour 91.3%", labels);
        Assert.Contains("Expected 90.0%", labels);
        Assert.Contains("Minimum 85.0%", labels);
    }

    [Fact]
    public void Labels_that_would_lie_on_each_other_are_moved_apart()
    {
        var svg = Draw(95, 90);
        var heights = svg.Descendants(Svg + "text").Where(text => text.Value.Contains(' ') && text.Value.Contains('%'))
            .Select(text => double.Parse(text.Attribute("y")!.Value, CultureInfo.InvariantCulture)).Order().ToArray();

        Assert.All(heights.Zip(heights.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 13.9));
    }

    [Fact]
    public void The_picture_is_named_and_described_for_who_cannot_see_it()
    {
        var svg = Draw(90);

        Assert.Equal("img", svg.Attribute("role")!.Value);
        Assert.Equal("c1-title c1-desc", svg.Attribute("aria-labelledby")!.Value);
        Assert.Equal(["c1-title:First response", "c1-desc:Fell."], svg.Elements().Take(2).Select(e => $"{e.Attribute("id")!.Value}:{e.Value}"));
    }

    [Fact]
    public void Hostile_labels_stay_text()
    {
        const string Hostile = "</text><script>alert(1)</script>&\"'\u0000\uD800";
        var svg = XDocument.Parse(new LineChart(Hostile, Hostile, Hostile, [new(Hostile, 1), new(Hostile, null)], Percent, new ChartLevel(Hostile, 2)).ToSvg(Hostile)).Root!;

        Assert.Empty(svg.Descendants(Svg + "script"));
        Assert.Equal("</text><script>alert(1)</script>&\"'", svg.Element(Svg + "title")!.Value);
    }

    [Fact]
    public void It_needs_no_style_attribute() =>
        Assert.DoesNotContain("style", Draw(90, null, 80).DescendantsAndSelf().Attributes().Select(attribute => attribute.Name.LocalName));

    [Fact]
    public void Coordinates_do_not_depend_on_the_culture_of_the_reader()
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Draw(90.5m, 91).ToString();
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Assert.Equal(expected, Draw(90.5m, 91).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(new double[0], new[] { 0, 0.25, 0.5, 0.75, 1 })]
    [InlineData(new[] { 83, 92.1 }, new[] { 82.5, 85, 87.5, 90, 92.5 })]
    [InlineData(new[] { 5.0 }, new[] { 5, 5.5 })]
    [InlineData(new[] { 0.0, 0.0 }, new[] { 0, 0.1 })]
    [InlineData(new[] { -3, 1000.0 }, new[] { -500.0, 0, 500, 1000 })]
    public void An_axis_has_round_ticks_around_everything(double[] values, double[] ticks) =>
        Assert.Equal(ticks, Axis.Around(values.Select(value => (decimal)value)).Ticks.Select(tick => (double)tick));

    private static XElement Draw(params decimal?[] values) => XDocument.Parse(new LineChart(
        "First response", "Fell.", "Harbour", [.. values.Select((value, n) => new ChartPoint($"M{n}", value))],
        Percent, new ChartLevel("Expected", 90), new ChartLevel("Minimum", 85)).ToSvg("c1")).Root!;

    private static IEnumerable<XElement> Of(XElement svg, string css) => svg.Descendants().Where(e => e.Attribute("class")?.Value == css);

    private static IEnumerable<string> Texts(XElement svg) => svg.Descendants(Svg + "text").Select(text => text.Value);
}
