using VendorGovernance.Contracts;
using VendorGovernance.Contracts.Amendments;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Contracts.Renewals;

public sealed class AutomaticRenewalTests
{
    private static readonly DateOnly Start = new(2024, 1, 1);
    private static readonly Moment Entered = Given.Moment(new DateTime(2024, 1, 1, 2, 0, 0, DateTimeKind.Utc));

    [Fact]
    public void The_next_term_opens_on_the_day_after_the_last_with_the_price_rise()
    {
        var contract = Renewing(new DateOnly(2024, 12, 31), months: 12, most: 3, uplift: 2.5m);

        Assert.Empty(contract.Advance(On("2024-12-31"), mayBegin: true));
        var happened = contract.Advance(On("2025-01-01"), mayBegin: true);

        Assert.Single(happened);
        Assert.Equal((ContractState.Active, 2, new DateOnly(2025, 12, 31), 492_000m), (contract.State, contract.TermNumber, contract.LastDay, contract.Value));
        Assert.Equal(480_000m, contract.TermsOn(new DateOnly(2024, 12, 31)).Value);
        Assert.Empty(contract.Advance(On("2025-01-01"), mayBegin: true));
    }

    [Fact]
    public void After_years_without_a_look_every_missed_term_is_opened_once_and_then_it_ends()
    {
        var contract = Renewing(new DateOnly(2024, 12, 31), months: 12, most: 2);

        var happened = contract.Advance(On("2029-03-01"), mayBegin: true);

        Assert.Equal(
            ["2025-12-31", "2026-12-31"],
            contract.Versions.Where(version => version.Kind == TermsVersionKind.Renewal).Select(version => $"{version.Terms.LastDay:yyyy-MM-dd}"));
        Assert.Equal((ContractState.Expired, 3, 3), (contract.State, contract.TermNumber, happened.Count));
    }

    [Fact]
    public void A_file_that_says_without_an_end_by_the_last_day_there_is_breaks_nothing()
    {
        var contract = Contract.Receive(Details, Given.Terms(Start, DateOnly.MaxValue, RenewalKind.Automatic) with { TransitionDays = 30 }, Entered);

        Assert.Empty(contract.NextTerms(Entered));
        Assert.Null(contract.TransitionUntil);
    }

    [Fact]
    public void Without_a_recorded_length_no_term_is_opened_and_nothing_is_said_to_have_ended()
    {
        var contract = Contract.Receive(Details, Given.Terms(Start, new DateOnly(2024, 12, 31), RenewalKind.Automatic) with { RenewalMonths = null }, Entered);

        Assert.Empty(contract.Advance(On("2025-02-01"), mayBegin: true));
        Assert.Equal(ContractState.Active, contract.State);
    }

    [Fact]
    public void A_term_that_began_on_a_leap_day_keeps_its_corresponding_days()
    {
        var contract = Renewing(new DateOnly(2024, 2, 28), months: 12, most: 5);

        var lastDays = contract.NextTerms(On("2024-02-01")).Select(term => $"{term.LastDay:yyyy-MM-dd}");

        Assert.Equal(["2025-02-27", "2026-02-27", "2027-02-27", "2028-02-28", "2029-02-27"], lastDays);
    }

    [Fact]
    public void Month_ends_are_counted_from_the_anchor_and_never_chained()
    {
        var contract = Renewing(new DateOnly(2024, 1, 30), months: 1, most: 4);

        Assert.Equal(
            ["2024-02-28", "2024-03-30", "2024-04-29", "2024-05-30"],
            contract.NextTerms(On("2024-01-15")).Select(term => $"{term.LastDay:yyyy-MM-dd}"));
    }

    [Fact]
    public void An_amendment_of_the_last_day_starts_the_counting_anew()
    {
        var contract = Renewing(new DateOnly(2024, 12, 31), months: 12, most: 5);
        contract.Advance(On("2025-01-01"), mayBegin: true);
        var amended = contract.TermsOn(new DateOnly(2025, 3, 1)) with { LastDay = new DateOnly(2026, 3, 15) };
        contract.Amend(new Amendment(new DateOnly(2025, 3, 1), null, "Longer"), amended, On("2025-02-01"));

        Assert.Equal(["2027-03-15", "2028-03-15"], contract.NextTerms(On("2025-04-01")).Take(2).Select(term => $"{term.LastDay:yyyy-MM-dd}"));
    }

    [Fact]
    public void Each_further_term_has_a_decide_by_date_of_its_own()
    {
        var contract = Contract.Register(Details, Given.Terms(Start, new DateOnly(2024, 12, 31), RenewalKind.Automatic, 90), Entered);

        Assert.Equal(["2025-09-30", "2026-09-30"], contract.NextTerms(On("2024-06-01")).Take(2).Select(term => $"{term.DecideBy!.Date:yyyy-MM-dd}"));
    }

    [Fact]
    public void Ten_thousand_random_terms_agree_with_walking_from_the_anchor_day_by_day()
    {
        var random = new Random(20261122);
        for (var i = 0; i < 10_000; i++)
        {
            var (end, months) = (new DateOnly(2024, 1, 1).AddDays(random.Next(1_500)), 1 + random.Next(18));
            var contract = Contract.Receive(Details, Given.Terms(new DateOnly(2020, 1, 1), end, RenewalKind.Automatic) with { RenewalMonths = months, MostRenewals = 4 }, Entered);

            var terms = contract.NextTerms(Entered).ToList();

            for (var number = 1; number <= 4; number++)
            {
                Assert.True(Slowly(end.AddDays(1), number * months) == terms[number - 1].LastDay, $"{end:O}, {number} times {months} months");
                Assert.Equal(number == 1 ? end.AddDays(1) : terms[number - 2].LastDay.AddDays(1), terms[number - 1].FirstDay);
            }
        }
    }

    /// <summary>The day before the corresponding day, or before the last of a shorter month's days plus one: found by walking.</summary>
    private static DateOnly Slowly(DateOnly anchor, int months)
    {
        var day = anchor;
        var wanted = (anchor.Year * 12) + anchor.Month + months;
        while ((day.Year * 12) + day.Month < wanted)
        {
            day = day.AddDays(1);
        }

        while (day.Day < anchor.Day && day.AddDays(1).Month == day.Month)
        {
            day = day.AddDays(1);
        }

        return day.AddDays(-1);
    }

    private static ContractDetails Details => new("C-1", new LocalName("Service", null), 1, null);

    private static Moment On(string day) => Entered with { Today = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) };

    private static Contract Renewing(DateOnly lastDay, int months, int most, decimal? uplift = null) => Contract.Register(
        Details, Given.Terms(Start, lastDay, RenewalKind.Automatic) with { RenewalMonths = months, MostRenewals = most, UpliftPercent = uplift }, Entered);
}
