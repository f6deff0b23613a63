using VendorGovernance.Platform.Text;

namespace VendorGovernance.ServiceLevels.Metrics;

/// <summary>What is measured: a numerator over a denominator, counted by month, said in a unit.</summary>
/// <param name="Code">Stored with each service level, so it never changes.</param>
/// <param name="Direction">The usual one; a service level may agree on the other.</param>
/// <param name="Formula">Numerator ÷ denominator, in words.</param>
public sealed record Metric(string Code, LocalName Name, MetricUnit Unit, Direction Direction, MetricSource Source, Sentence Formula)
{
    private const int MostDecimals = 4;

    /// <summary>The numerator is not a part of the denominator: orders returned this month may have been completed last month.</summary>
    public bool MayExceedWhole { get; init; }

    /// <summary>In the metric's unit, unrounded. The denominator is above zero.</summary>
    public decimal Value(decimal numerator, decimal denominator) => Unit.Factor() * numerator / denominator;

    /// <summary>Why these figures cannot be right; null where they can.</summary>
    public Sentence? Accepts(decimal numerator, decimal denominator) =>
        denominator <= 0 ? new Sentence("The denominator must be above zero.")
        : numerator < 0 ? new Sentence("The numerator cannot be negative.")
        : numerator > denominator && !MayExceedWhole && Unit is MetricUnit.Percent or MetricUnit.Permille
            ? new Sentence("The numerator cannot be larger than the denominator: {0} is a share of a whole.", Name)
        : null;

    /// <summary>As it is shown: to the unit's decimals, or to as many as tell it from a level that it only just misses.</summary>
    public decimal Rounded(decimal value, params IReadOnlyList<decimal> levels)
    {
        var decimals = Unit.Decimals();
        while (decimals < MostDecimals && levels.Any(level => level != value && Round(level, decimals) == Round(value, decimals)))
        {
            decimals++;
        }

        return Round(value, decimals);
    }

    /// <summary>The value with its unit, for a reader who is not known yet.</summary>
    public Sentence Said(decimal value) => new(Unit.Pattern(), value);

    public string Format(decimal value, Words words) => words[Said(value)];

    private static decimal Round(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);
}
