using VendorGovernance.Contracts;
using VendorGovernance.Contracts.Amendments;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Contracts.Amendments;

public sealed class TermsInForceTests
{
    private static readonly DateOnly Start = new(2026, 1, 1);
    private static readonly DateOnly End = new(2026, 12, 31);
    private static readonly Moment Entered = Given.Moment(new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));

    private readonly Contract contract = Contract.Register(
        new("C-1", new LocalName("Service", null), 1, null), Given.Terms(Start, End, noticeDays: 30), Entered);

    [Fact]
    public void An_amendment_holds_from_its_day_on_and_not_before()
    {
        Amend("2026-07-01", terms => terms with { Value = 600_000, NoticeLength = 60 });

        Assert.Equal((480_000, 30), ValueAndNotice("2026-06-30"));
        Assert.Equal((600_000, 60), ValueAndNotice("2026-07-01"));
    }

    [Fact]
    public void What_an_amendment_does_not_change_follows_the_others_even_when_they_are_recorded_later()
    {
        Amend("2026-09-01", terms => terms with { Value = 700_000 });
        Amend("2026-07-01", terms => terms with { NoticeLength = 60, Value = 600_000 });

        Assert.Equal((600_000, 60), ValueAndNotice("2026-08-31"));
        Assert.Equal((700_000, 60), ValueAndNotice("2026-09-01"));
    }

    [Fact]
    public void Two_on_one_day_one_before_the_contract_and_one_that_changes_nothing_are_refused()
    {
        Amend("2026-07-01", terms => terms with { Value = 600_000 });

        Assert.Equal("EffectiveFrom", Refused("2026-07-01", terms => terms with { Value = 1 }).Field);
        Assert.Equal("EffectiveFrom", Refused("2025-12-31", terms => terms with { Value = 1 }).Field);
        Assert.Contains("changes nothing", Refused("2026-08-01", terms => terms).Sentence.Text, StringComparison.Ordinal);
        Assert.Equal(2, contract.Versions.Count);
    }

    [Fact]
    public void An_amendment_that_makes_later_terms_impossible_is_refused_whole()
    {
        Amend("2026-09-01", terms => terms with { NoticeLength = 300 });

        Assert.Equal("NoticeLength", Refused("2026-07-01", terms => terms with { LastDay = new DateOnly(2026, 10, 1) }).Field);
        Assert.Equal(End, contract.TermsOn(new DateOnly(2026, 7, 1)).LastDay);
    }

    [Fact]
    public void A_correction_mends_the_version_that_said_it()
    {
        Amend("2026-07-01", terms => terms with { Value = 600_000 });
        var august = Entered with { Today = new DateOnly(2026, 8, 1) };
        contract.Follow(august);

        contract.Correct(contract.Details, contract.TermsOn(august.Today) with { Value = 610_000, NoticeLength = 45 }, august);

        Assert.Equal((480_000, 45), ValueAndNotice("2026-06-30"));
        Assert.Equal((610_000, 45), ValueAndNotice("2026-07-01"));
        Assert.Equal(610_000, contract.Value);
    }

    [Fact]
    public void Ten_thousand_days_of_random_amendments_agree_with_asking_each_field_for_its_latest_version()
    {
        var random = new Random(20261122);
        for (var round = 0; round < 100; round++)
        {
            var random1 = Contract.Register(new("R", new LocalName("Random", null), 1, null), Given.Terms(Start, new DateOnly(2030, 12, 31), noticeDays: 30), Entered);
            for (var i = 0; i < 6; i++)
            {
                var from = Start.AddDays(random.Next(900));
                if (random1.Amendments.All(other => other.EffectiveFrom != from))
                {
                    random1.Amend(new Amendment(from, null, "Because"), Changed(random1.TermsOn(from), random), Entered);
                }
            }

            for (var i = 0; i < 100; i++)
            {
                var day = Start.AddDays(random.Next(-10, 1_000));
                Assert.Equal(Slowly(random1, day), random1.TermsOn(day));
            }
        }
    }

    private static ContractTerms Changed(ContractTerms terms, Random random) => random.Next(4) switch
    {
        0 => terms with { Value = terms.Value + 1 + random.Next(1_000) },
        1 => terms with { NoticeLength = terms.NoticeLength + 1, Value = terms.Value + 1 },
        2 => terms with { LastDay = terms.LastDay!.Value.AddDays(1 + random.Next(30)) },
        _ => terms with { TransitionDays = terms.TransitionDays + 1, GoverningLaw = $"Law {random.Next(1_000_000)}" },
    };

    /// <summary>For every field by itself: the last day up to this one on which a version said it.</summary>
    private static ContractTerms Slowly(Contract contract, DateOnly day)
    {
        var terms = contract.Versions.Single(version => version.Kind == TermsVersionKind.Original).Terms;
        foreach (var field in TermFields.All)
        {
            for (var asked = day; asked >= Start; asked = asked.AddDays(-1))
            {
                if (contract.Versions.FirstOrDefault(version => version.Kind == TermsVersionKind.Amendment && version.EffectiveFrom == asked && version.ChangedCodes.Split(' ').Contains(field.Code)) is { } said)
                {
                    terms = field.Take(said.Terms, terms);
                    break;
                }
            }
        }

        return terms;
    }

    private void Amend(string from, Func<ContractTerms, ContractTerms> change)
    {
        var day = DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture);
        contract.Amend(new Amendment(day, "Supplement", "Agreed"), change(contract.TermsOn(day)), Entered);
    }

    private RuleViolationException Refused(string from, Func<ContractTerms, ContractTerms> change) => Assert.Throws<RuleViolationException>(() => Amend(from, change));

    private (decimal, int?) ValueAndNotice(string day)
    {
        var terms = contract.TermsOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
        return (terms.Value, terms.NoticeLength);
    }
}
