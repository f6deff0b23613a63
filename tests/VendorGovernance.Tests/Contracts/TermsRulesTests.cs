using VendorGovernance.Contracts;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Contracts;

public sealed class TermsRulesTests
{
    private static readonly DateOnly Start = new(2026, 1, 1);
    private static readonly DateOnly End = new(2026, 12, 31);

    [Fact]
    public void A_last_day_before_the_start() => Refused("LastDay", Given.Terms(Start, Start.AddDays(-1)));

    [Fact]
    public void Notice_longer_than_the_term() => Refused("NoticeLength", Given.Terms(Start, End, noticeDays: 366));

    [Fact]
    public void Notice_longer_than_a_further_term() =>
        Refused("NoticeLength", Given.Terms(Start, End, RenewalKind.Automatic, 90) with { RenewalMonths = 2 });

    [Fact]
    public void A_renewal_that_never_ends()
    {
        Refused("MostRenewals", Given.Terms(Start, End, RenewalKind.Automatic) with { MostRenewals = null });
        Refused("RenewalMonths", Given.Terms(Start, End, RenewalKind.Automatic) with { RenewalMonths = 0 });
    }

    [Fact]
    public void An_automatic_renewal_of_a_contract_without_a_last_day() => Refused("LastDay", Given.Terms(Start, null, RenewalKind.Automatic));

    [Fact]
    public void Notice_that_just_fits_is_taken() =>
        Assert.Equal(Start, Contract.Draft(Details, Given.Terms(Start, End, noticeDays: 364) with { NoticeRoll = NoticeRoll.None }, Moment).DecideBy);

    private static ContractDetails Details => new("C-1", new LocalName("Service", null), 1, null);

    private static Moment Moment => Given.Moment(new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));

    private static void Refused(string field, ContractTerms terms) =>
        Assert.Equal(field, Assert.Throws<RuleViolationException>(() => Contract.Draft(Details, terms, Moment)).Field);
}
