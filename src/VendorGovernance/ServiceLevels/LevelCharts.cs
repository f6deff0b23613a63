using VendorGovernance.Platform.Charts;
using VendorGovernance.Platform.Text;
using VendorGovernance.ServiceLevels.Metrics;

namespace VendorGovernance.ServiceLevels;

/// <summary>A service level's months as pictures, the same on pages, in mail and on paper.</summary>
internal static class LevelCharts
{
    /// <param name="months">Oldest first, at least one.</param>
    public static LineChart Line(LevelHistory level, IReadOnlyList<DateOnly> months, Words words)
    {
        var points = Points(level, months, words);
        return new LineChart(
            TitleOf(level, months, words),
            RangeOf(level, points, words),
            words["Actual"],
            points,
            FormatOf(level, words),
            new ChartLevel(words["Expected"], level.Terms.Expected),
            new ChartLevel(words["Minimum"], level.Terms.Minimum));
    }

    public static Sparkline Spark(LevelHistory level, IReadOnlyList<DateOnly> months, Words words)
    {
        var points = Points(level, months, words);
        return new Sparkline(TitleOf(level, months, words), RangeOf(level, points, words), points, FormatOf(level, words));
    }

    private static string TitleOf(LevelHistory level, IReadOnlyList<DateOnly> months, Words words) =>
        words["{0}, {1:Y} to {2:Y}", level.Terms.Metric.Name, months[0], months[^1]];

    private static string RangeOf(LevelHistory level, IReadOnlyList<ChartPoint> points, Words words)
    {
        var (metric, values) = (level.Terms.Metric, points.Select(point => point.Value).OfType<decimal>().ToArray());
        return values.Length == 0
            ? words["No month has enough data."]
            : words["Between {0} and {1}; {2} of {3} months have enough data.", metric.Format(values.Min(), words), metric.Format(values.Max(), words), values.Length, points.Count];
    }

    private static ValueFormat FormatOf(LevelHistory level, Words words) => ValueFormat.For(words, level.Terms.Metric.Unit.Pattern());

    private static IReadOnlyList<ChartPoint> Points(LevelHistory level, IReadOnlyList<DateOnly> months, Words words) =>
        [.. months.Select(month => Point(level, month, words))];

    private static ChartPoint Point(LevelHistory level, DateOnly month, Words words)
    {
        var evaluation = level.In(month);
        return evaluation is { Result: not ServiceLevelResult.NoData, Value: { } value }
            ? new ChartPoint(words.ShortMonth(month), level.Terms.Shown(value), evaluation.Result.Tone())
            : new ChartPoint(words.ShortMonth(month), null, Tone.NoData);
    }
}
