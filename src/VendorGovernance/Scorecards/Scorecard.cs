using VendorGovernance.Platform.Text;
using VendorGovernance.ServiceLevels;

namespace VendorGovernance.Scorecards;

/// <summary>A vendor's month by the draft method: the share of evaluated service levels that are met, each counting the same.</summary>
/// <param name="Month">The first day of the month.</param>
/// <param name="Evaluated">Service levels with enough data to say anything.</param>
public sealed record Scorecard(DateOnly Month, int Met, int Evaluated, int InForce)
{
    /// <summary>Per cent; below it there is no grade.</summary>
    public const decimal LeastCoverage = 50;

    /// <summary>Per cent of the service levels in force, unrounded; null where there are none.</summary>
    public decimal? Coverage => InForce == 0 ? null : 100m * Evaluated / InForce;

    public ScorecardState State => Coverage switch
    {
        null => ScorecardState.NoServiceLevels,
        < LeastCoverage => ScorecardState.NotEnoughData,
        _ => ScorecardState.Graded,
    };

    /// <summary>0 to 100, rounded to 0.1 half up; null without a grade.</summary>
    public decimal? Score => State == ScorecardState.Graded
        ? Math.Round(100m * Met / Evaluated, 1, MidpointRounding.AwayFromZero)
        : null;

    public ScorecardGrade? Grade => Score is { } score ? ScorecardGrades.Of(score) : null;

    /// <summary>The grade, or why there is none.</summary>
    public Enum Verdict => Grade is { } grade ? grade : State;

    public Tone Tone => Grade?.Tone() ?? Tone.NoData;

    public static Scorecard Of(DateOnly month, IReadOnlyCollection<ServiceLevelResult> results) => new(
        month,
        results.Count(result => result == ServiceLevelResult.Met),
        results.Count(result => result != ServiceLevelResult.NoData),
        results.Count);
}
