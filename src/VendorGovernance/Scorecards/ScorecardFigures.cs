using VendorGovernance.Platform.Text;
using VendorGovernance.ServiceLevels.Metrics;

namespace VendorGovernance.Scorecards;

/// <summary>The figures of a scorecard as pages, mails and PDFs say them.</summary>
public static class ScorecardFigures
{
    private const string None = "–";

    public static string Score(Scorecard month, Words words) => month.Score is { } score ? words.Number(score, 1) : None;

    public static string Coverage(Scorecard month, Words words) => month.Coverage is { } coverage
        ? words[MetricUnit.Percent.Pattern(), Math.Round(coverage, 1, MidpointRounding.AwayFromZero)]
        : None;

    /// <summary>With its sign: "+8.3", "−8.3".</summary>
    public static string Change(VendorScorecard vendor, Words words) =>
        vendor.Change?.ToString("+0.0;−0.0;0.0", words.Culture) ?? None;
}
