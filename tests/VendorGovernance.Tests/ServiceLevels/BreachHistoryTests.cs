using VendorGovernance.ServiceLevels;
using VendorGovernance.ServiceLevels.Breaches;

namespace VendorGovernance.Tests.ServiceLevels;

public class BreachHistoryTests
{
    private static readonly DateOnly October = new(2026, 10, 1);

    /// <summary>Months up to October: M met, E below Expected, B worse than Minimum, N no data, - not there.</summary>
    [Theory]
    [InlineData("EEM", null)]
    [InlineData("MEE", null)]
    [InlineData("E", null)]
    [InlineData("N", null)]
    [InlineData("MMB", BreachCause.WorseThanMinimum)]
    [InlineData("EEE", BreachCause.ThreeMonthsBelowExpected)]
    [InlineData("EEEE", BreachCause.ThreeMonthsBelowExpected)]
    [InlineData("BBE", BreachCause.ThreeMonthsBelowExpected)]
    [InlineData("EEB", BreachCause.WorseThanMinimum)]
    [InlineData("ENE", null)]
    [InlineData("EENE", null)]
    [InlineData("E-EE", null)]
    [InlineData("EEN", null)]
    public void A_breach_is_worse_than_minimum_or_three_in_a_row_below_expected(string months, BreachCause? expected)
    {
        var evaluations = months.Reverse().Select((letter, back) => (letter, Month: October.AddMonths(-back)))
            .Where(each => each.letter != '-')
            .ToDictionary(each => each.Month, each => new Evaluation(Result(each.letter), 1, 1));

        Assert.Equal(expected, BreachHistory.CauseIn(October, evaluations));
    }

    private static ServiceLevelResult Result(char letter) => letter switch
    {
        'M' => ServiceLevelResult.Met,
        'E' => ServiceLevelResult.BelowExpected,
        'B' => ServiceLevelResult.Breached,
        _ => ServiceLevelResult.NoData,
    };
}
