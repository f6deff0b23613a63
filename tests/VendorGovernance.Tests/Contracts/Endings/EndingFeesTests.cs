using VendorGovernance.Contracts.Endings;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Contracts.Endings;

public class EndingFeesTests
{
    private static readonly DateOnly Start = new(2026, 1, 1);

    [Fact]
    public void Value_is_shared_by_days_and_the_commitment_by_begun_months()
    {
        var terms = Given.Terms(Start, new DateOnly(2026, 12, 31)) with { Value = 365_000m, MinimumCommitment = 20_000m };

        var fees = EndingFees.Of(terms, Start, new DateOnly(2026, 10, 15))!;

        Assert.Equal((77, 365, 77_000m, 3, 60_000m), (fees.DaysLeft, fees.TermDays, fees.ValueLeft, fees.CommitmentMonths, fees.CommitmentLeft));
    }

    [Fact]
    public void Only_the_term_that_runs_counts_and_without_a_commitment_none_is_named()
    {
        var terms = Given.Terms(Start, new DateOnly(2027, 12, 31)) with { Value = 100m };

        var fees = EndingFees.Of(terms, new DateOnly(2027, 1, 1), new DateOnly(2027, 12, 30))!;

        Assert.Equal((1, 365, 0.27m, (decimal?)null), (fees.DaysLeft, fees.TermDays, fees.ValueLeft, fees.CommitmentLeft));
        Assert.Single(fees.InWords("CNY"));
    }

    [Fact]
    public void Nothing_is_lost_of_a_contract_without_an_end_or_at_its_last_day()
    {
        Assert.Null(EndingFees.Of(Given.Terms(Start), Start, new DateOnly(2026, 6, 30)));
        Assert.Null(EndingFees.Of(Given.Terms(Start, new DateOnly(2026, 12, 31)), Start, new DateOnly(2026, 12, 31)));
    }
}
