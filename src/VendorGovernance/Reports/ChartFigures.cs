using VendorGovernance.Platform.Charts;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Reports;

/// <summary>A chart in words, where no picture can be shown.</summary>
internal static class ChartFigures
{
    /// <summary>"Expected 90.0% · Minimum 85.0%"; empty for a chart without levels.</summary>
    public static string LevelsOf(Chart chart) =>
        string.Join(" · ", chart.Levels.Select(level => $"{level.Label} {chart.Format.Say(level.Value)}"));

    public static Tone ToneOf(ChartPoint point) => point.Value is null ? Tone.NoData : point.Tone;
}
