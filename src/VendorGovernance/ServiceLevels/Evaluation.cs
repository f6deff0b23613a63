namespace VendorGovernance.ServiceLevels;

/// <summary>How a service level stands in a month.</summary>
/// <param name="Value">In the metric's unit, unrounded; kept where the sample was too small to count, null without a measurement.</param>
public sealed record Evaluation(ServiceLevelResult Result, decimal? Value, decimal? Sample)
{
    public static Evaluation NotMeasured { get; } = new(ServiceLevelResult.NoData, null, null);

    /// <summary>Worse than Expected, whether or not it is also worse than Minimum.</summary>
    public bool IsBelowExpected => Result is ServiceLevelResult.BelowExpected or ServiceLevelResult.Breached;
}

/// <summary>What was counted in a month.</summary>
public sealed record Figures(decimal Numerator, decimal Denominator);
