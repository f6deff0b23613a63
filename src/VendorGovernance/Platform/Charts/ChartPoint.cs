using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Charts;

/// <summary>One month (or category) of a chart. No value is a gap, never a zero.</summary>
public sealed record ChartPoint(string Label, decimal? Value, Tone Tone = Tone.None);
