using VendorGovernance.Platform.Text;
using VendorGovernance.Vendors;
using VendorGovernance.Vendors.Risk;

namespace VendorGovernance.Tests.Vendors.Risk;

public sealed class InherentRiskTests
{
    private static readonly RiskRules Rules = new VendorRules().Risk;

    [Theory]
    [InlineData(5, 5, 5, 5, "5.00", RiskTier.One)]
    [InlineData(5, 3, 2, 2, "3.45", RiskTier.Two)]
    [InlineData(4, 3, 3, 3, "3.40", RiskTier.Two)]
    [InlineData(4, 4, 2, 3, "3.45", RiskTier.Two)]
    [InlineData(5, 2, 2, 4, "3.50", RiskTier.One)]
    [InlineData(1, 4, 3, 3, "2.45", RiskTier.Three)]
    [InlineData(2, 3, 3, 2, "2.45", RiskTier.Three)]
    [InlineData(1, 1, 1, 1, "1.00", RiskTier.Three)]
    public void The_weighted_sum_gives_the_tier(int data, int system, int criticality, int regulatory, string score, RiskTier tier)
    {
        var risk = InherentRisk.Of(new RiskAnswers(data, system, criticality, regulatory, false), Rules);

        Assert.Equal((score, tier), (risk.Score.ToString("0.00", Languages.English), risk.Tier));
    }

    [Fact]
    public void The_arithmetic_is_told_line_by_line()
    {
        var risk = InherentRisk.Of(new RiskAnswers(5, 3, 2, 2, true), Rules);

        Assert.Equal(
            [
                "Data access: 40 % × 5 = 2.00", "System access: 25 % × 3 = 0.75", "Criticality: 20 % × 2 = 0.40", "Regulatory exposure: 15 % × 2 = 0.30", "Sum: 3.45",
                "From 3.50 on it is tier 1, from 2.50 on tier 2, below that tier 3.", "It sees personal data, so it is tier 1 whatever the figure.", "Result: Tier 1 (high)",
            ],
            risk.Steps.Select(step => Words.English[step]));
    }

    [Fact]
    public void The_highest_answer_alone_can_count()
    {
        var risk = InherentRisk.Of(new RiskAnswers(1, 1, 3, 1, false), Rules with { Method = RiskMethod.Highest });

        Assert.Equal((3m, RiskTier.Two), (risk.Score, risk.Tier));
    }

    [Fact]
    public void Personal_data_triggers_nothing_where_the_firm_says_so() =>
        Assert.Equal(RiskTier.Three, InherentRisk.Of(new RiskAnswers(1, 1, 1, 1, true), Rules with { PersonalDataIsTierOne = false }).Tier);

    [Theory]
    [InlineData(40, 25, 20, 14, "3.5", "Vendors:DataAccessWeight")]
    [InlineData(40, 25, 20, 15, "2.5", "Vendors:TierTwoFrom")]
    [InlineData(140, -40, -15, 15, "3.5", "Vendors:DataAccessWeight")]
    [InlineData(40, 25, 20, 15, "6", "Vendors:TierOneFrom")]
    public void Rules_that_make_no_sense_are_refused(int data, int system, int criticality, int regulatory, string tierOne, string key)
    {
        var rules = new VendorRules
        {
            DataAccessWeight = data,
            SystemAccessWeight = system,
            CriticalityWeight = criticality,
            RegulatoryWeight = regulatory,
            TierOneFrom = decimal.Parse(tierOne, Languages.English),
        };

        Assert.Equal(key, rules.Problems().First().Key);
    }
}
