using VendorGovernance.Platform.Text;
using VendorGovernance.ServiceLevels.Breaches;
using VendorGovernance.ServiceLevels.Metrics;

namespace VendorGovernance.ServiceLevels;

/// <summary>How a month came to its result, step by step.</summary>
public static class MonthExplained
{
    public static IReadOnlyList<Sentence> Of(LevelHistory level, DateOnly month)
    {
        if (!level.IsInForceIn(month))
        {
            return [new Sentence("The contract was not in force in this month, so it does not count.")];
        }

        return level.Counted.GetValueOrDefault(month) is { } figures && level.In(month) is { Value: { } value } evaluation
            ? [.. Steps(level.Terms, figures, value, evaluation.Result), .. BecauseOfTheRow(level.BreachIn(month))]
            : [new Sentence("Nothing was recorded for this month. It counts neither as met nor as missed.")];
    }

    private static IEnumerable<Sentence> Steps(ServiceLevelTerms terms, Figures figures, decimal value, ServiceLevelResult result)
    {
        var (metric, shown) = (terms.Metric, terms.Metric.Said(terms.Shown(value)));
        yield return new Sentence("{0}: {1}", metric.Name, metric.Formula);
        yield return metric.Unit.Factor() == 1
            ? new Sentence("{0:#,0.####} ÷ {1:#,0.####} = {2}", figures.Numerator, figures.Denominator, shown)
            : new Sentence("{0:#,0.####} ÷ {1:#,0.####} × {2:0} = {3}", figures.Numerator, figures.Denominator, metric.Unit.Factor(), shown);
        yield return result switch
        {
            ServiceLevelResult.NoData => new Sentence(
                "The sample of {0:#,0.####} is smaller than the {1} agreed, so the month is not judged.", figures.Denominator, terms.MinimumSample),
            ServiceLevelResult.Breached => new Sentence("{0} is worse than the Minimum of {1}.", shown, metric.Said(terms.Minimum)),
            ServiceLevelResult.BelowExpected => new Sentence(
                "{0} is worse than the Expected {1}, but not worse than the Minimum of {2}.", shown, metric.Said(terms.Expected), metric.Said(terms.Minimum)),
            ServiceLevelResult.Met => new Sentence("{0} is at least as good as the Expected {1}.", shown, metric.Said(terms.Expected)),
        };
    }

    private static IEnumerable<Sentence> BecauseOfTheRow(BreachCause? cause) => cause == BreachCause.ThreeMonthsBelowExpected
        ? [new Sentence("The two months before it were below Expected, too: three in a row are a breach.")]
        : [];
}
