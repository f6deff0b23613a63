using System.Globalization;
using System.Xml.Linq;
using VendorGovernance.Platform.Charts;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Tests.Platform.Charts;

public class OtherChartsTests
{
    private static readonly ValueFormat Plain = ValueFormat.For(Words.English, "{0:N0}");

    [Fact]
    public void A_sparkline_shows_the_newest_thirteen_months()
    {
        var svg = XDocument.Parse(new Sparkline("Trend", "Rises.", [.. Enumerable.Range(0, 20).Select(n => new ChartPoint("", n))], Plain).ToSvg("s"));

        Assert.Equal(12, svg.Descendants().Count(e => e.Attribute("class")?.Value == "chart-line"));
    }

    [Fact]
    public void A_sparkline_leaves_a_gap_and_keeps_a_lonely_month_visible()
    {
        decimal?[] values = [1, 2, null, 3, null];
        var svg = XDocument.Parse(new Sparkline("Trend", "", [.. values.Select(value => new ChartPoint("", value))], Plain).ToSvg("s"));

        Assert.Single(svg.Descendants(), e => e.Attribute("class")?.Value == "chart-line");
        Assert.Single(svg.Descendants(), e => e.Attribute("class")?.Value == "chart-point");
        Assert.Single(svg.Descendants(), e => e.Attribute("class")?.Value == "chart-no-data");
    }

    [Fact]
    public void Bars_begin_at_zero_and_their_lengths_are_in_proportion()
    {
        var bars = XDocument.Parse(new BarChart("Seats", "", [new("A", 50), new("B", 100), new("C", null)], Plain).ToSvg("b"))
            .Descendants().Where(e => e.Attribute("class")?.Value.StartsWith("chart-bar ", StringComparison.Ordinal) == true).ToArray();
        var widths = bars.Select(bar => double.Parse(bar.Attribute("width")!.Value, CultureInfo.InvariantCulture)).ToArray();

        Assert.Equal(2, widths.Length);
        Assert.Equal(2, widths[1] / widths[0], 2);
    }

    [Fact]
    public void A_chart_of_nothing_is_still_a_picture() => Assert.All(
        new Chart[] { new LineChart("", "", "", [], Plain), new Sparkline("", "", [], Plain), new BarChart("", "", [], Plain) },
        chart => XDocument.Parse(chart.ToSvg("empty")));

    [Fact]
    public void A_bar_without_data_says_so() =>
        Assert.Contains("数据不足", new BarChart("席位", "", [new("甲", null)], ValueFormat.For(Words.Chinese, "{0:N0}")).ToSvg("b"), StringComparison.Ordinal);
}
