using VendorGovernance.Scorecards;
using VendorGovernance.ServiceLevels;

namespace VendorGovernance.Tests.Scorecards;

public class ScorecardTests
{
    private static readonly DateOnly October = new(2026, 10, 1);

    [Theory]
    [InlineData(20, 20, 100, ScorecardGrade.Green)]
    [InlineData(17, 20, 85, ScorecardGrade.Green)]
    [InlineData(84, 99, 84.8, ScorecardGrade.Amber)]
    [InlineData(7, 10, 70, ScorecardGrade.Amber)]
    [InlineData(69, 99, 69.7, ScorecardGrade.Red)]
    [InlineData(2, 3, 66.7, ScorecardGrade.Red)]
    [InlineData(1, 16, 6.3, ScorecardGrade.Red)]
    [InlineData(0, 1, 0, ScorecardGrade.Red)]
    public void The_score_is_the_share_met_rounded_half_up_and_graded_by_bands(int met, int evaluated, double score, ScorecardGrade grade)
    {
        var scorecard = new Scorecard(October, met, evaluated, evaluated);

        Assert.Equal(((decimal)score, grade), (scorecard.Score, scorecard.Grade));
    }

    [Fact]
    public void Rounding_comes_before_grading() => Assert.Equal(ScorecardGrade.Green, new Scorecard(October, 1699, 2000, 2000).Grade);

    [Fact]
    public void A_level_without_data_lowers_the_coverage_and_not_the_score()
    {
        var scorecard = Scorecard.Of(October, [ServiceLevelResult.Met, ServiceLevelResult.Met, ServiceLevelResult.NoData, ServiceLevelResult.Breached]);

        Assert.Equal((66.7m, 75m), (scorecard.Score, scorecard.Coverage));
    }

    [Theory]
    [InlineData(2, 4, ScorecardState.Graded)]
    [InlineData(1, 3, ScorecardState.NotEnoughData)]
    [InlineData(0, 3, ScorecardState.NotEnoughData)]
    [InlineData(0, 0, ScorecardState.NoServiceLevels)]
    public void Below_half_coverage_there_is_no_grade(int evaluated, int inForce, ScorecardState state)
    {
        var scorecard = new Scorecard(October, evaluated, evaluated, inForce);

        Assert.Equal(state, scorecard.State);
        Assert.Equal(state == ScorecardState.Graded, scorecard.Score is not null && scorecard.Grade is not null);
    }
}
