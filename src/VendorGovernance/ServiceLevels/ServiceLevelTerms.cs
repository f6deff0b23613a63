namespace VendorGovernance.ServiceLevels;

/// <summary>What was agreed: metric, Expected and Minimum in the metric's unit, and how many contacts a month needs to count.</summary>
public sealed record ServiceLevelTerms(string MetricCode, Direction Direction, decimal Expected, decimal Minimum, int MinimumSample);
