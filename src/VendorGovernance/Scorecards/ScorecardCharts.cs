using VendorGovernance.Platform.Charts;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Scorecards;

/// <summary>A vendor's thirteen scores as pictures, the same on pages, in mail and on paper.</summary>
internal static class ScorecardCharts
{
    public static LineChart Trend(VendorScorecard vendor, Words words) => new(
        TitleOf(vendor, words),
        RangeOf(vendor, words),
        words["Score"],
        Points(vendor, words),
        ValueFormat.For(words, "{0:0.#}"),
        new ChartLevel(words["Good from"], ScorecardGrades.GreenFrom),
        new ChartLevel(words["At risk below"], ScorecardGrades.AmberFrom));

    public static Sparkline Spark(VendorScorecard vendor, Words words) =>
        new(TitleOf(vendor, words), RangeOf(vendor, words), Points(vendor, words), ValueFormat.For(words, "{0:0.#}"));

    private static string TitleOf(VendorScorecard vendor, Words words) =>
        words["Score, {0:Y} to {1:Y}", vendor.Months[0].Month, vendor.Current.Month];

    private static string RangeOf(VendorScorecard vendor, Words words)
    {
        var scores = vendor.Months.Select(month => month.Score).OfType<decimal>().ToArray();
        return scores.Length == 0
            ? words["No month has a score."]
            : words["Between {0} and {1}; {2} of {3} months have a score.", words.Number(scores.Min(), 1), words.Number(scores.Max(), 1), scores.Length, vendor.Months.Count];
    }

    private static IReadOnlyList<ChartPoint> Points(VendorScorecard vendor, Words words) =>
        [.. vendor.Months.Select(month => new ChartPoint(words.ShortMonth(month.Month), month.Score, month.Tone))];
}
