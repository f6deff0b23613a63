namespace VendorGovernance.ServiceLevels;

/// <summary>Compares what was counted in a month with what was agreed. Values are compared unrounded, and equal to a level is as good as it.</summary>
public static class ServiceLevelEvaluator
{
    /// <param name="figures">Null where nothing was measured.</param>
    public static Evaluation Evaluate(ServiceLevelTerms terms, Figures? figures)
    {
        if (figures is not { Denominator: > 0 })
        {
            return Evaluation.NotMeasured;
        }

        var value = terms.Metric.Value(figures.Numerator, figures.Denominator);
        var result = figures.Denominator < terms.MinimumSample ? ServiceLevelResult.NoData
            : terms.IsWorse(value, terms.Minimum) ? ServiceLevelResult.Breached
            : terms.IsWorse(value, terms.Expected) ? ServiceLevelResult.BelowExpected
            : ServiceLevelResult.Met;
        return new Evaluation(result, value, figures.Denominator);
    }
}
