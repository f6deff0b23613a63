using VendorGovernance.ServiceLevels;

namespace VendorGovernance.Tests.ServiceLevels;

public class ServiceLevelEvaluatorTests
{
    private static readonly ServiceLevelTerms Rate = new("R30", Direction.HigherIsBetter, 85, 80, 30);
    private static readonly ServiceLevelTerms Wait = new("ART", Direction.LowerIsBetter, 15, 20, 30);

    [Theory]
    [InlineData(90, 100, ServiceLevelResult.Met)]
    [InlineData(85, 100, ServiceLevelResult.Met)]
    [InlineData(84_999, 100_000, ServiceLevelResult.BelowExpected)]
    [InlineData(80, 100, ServiceLevelResult.BelowExpected)]
    [InlineData(79_999, 100_000, ServiceLevelResult.Breached)]
    [InlineData(0, 100, ServiceLevelResult.Breached)]
    public void Higher_is_better(int numerator, int denominator, ServiceLevelResult expected) =>
        Assert.Equal(expected, ServiceLevelEvaluator.Evaluate(Rate, new Figures(numerator, denominator)).Result);

    [Theory]
    [InlineData(1_000, 100, ServiceLevelResult.Met)]
    [InlineData(1_500, 100, ServiceLevelResult.Met)]
    [InlineData(1_501, 100, ServiceLevelResult.BelowExpected)]
    [InlineData(2_000, 100, ServiceLevelResult.BelowExpected)]
    [InlineData(2_001, 100, ServiceLevelResult.Breached)]
    public void Lower_is_better(int numerator, int denominator, ServiceLevelResult expected) =>
        Assert.Equal(expected, ServiceLevelEvaluator.Evaluate(Wait, new Figures(numerator, denominator)).Result);

    [Theory]
    [InlineData(29, ServiceLevelResult.NoData)]
    [InlineData(30, ServiceLevelResult.Breached)]
    public void A_sample_below_the_least_says_nothing_and_is_still_reported(int sample, ServiceLevelResult expected)
    {
        var evaluation = ServiceLevelEvaluator.Evaluate(Rate, new Figures(0, sample));

        Assert.Equal((expected, 0m, (decimal)sample), (evaluation.Result, evaluation.Value, evaluation.Sample));
    }

    [Fact]
    public void Nothing_measured_is_no_data_and_not_zero() =>
        Assert.Equal(Evaluation.NotMeasured, ServiceLevelEvaluator.Evaluate(Rate, null));
}
