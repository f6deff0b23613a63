namespace VendorGovernance.Platform.Charts;

/// <summary>A horizontal line that a series is read against, such as Expected or Minimum.</summary>
public sealed record ChartLevel(string Label, decimal Value);
