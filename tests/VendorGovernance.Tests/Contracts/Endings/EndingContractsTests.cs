using VendorGovernance.Calendars;
using VendorGovernance.Contracts;
using VendorGovernance.Contracts.Decisions;
using VendorGovernance.Contracts.Exits;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Contracts.Endings;

/// <summary>What a contract itself allows on the way to its end.</summary>
public class EndingContractsTests
{
    private static readonly DateOnly Start = new(2026, 1, 1);
    private static readonly DateOnly Last = new(2026, 12, 31);

    [Fact]
    public void A_contract_given_notice_of_is_not_renewed_and_expires()
    {
        var contract = Running(RenewalKind.Automatic);

        contract.GiveNotice(On("2026-09-01"));

        Assert.Equal((ContractState.NoticeGiven, (DateOnly?)null), (contract.State, contract.DecideBy));
        contract.Advance(On("2027-01-01"), mayBegin: true);
        Assert.Equal((ContractState.Expired, 1), (contract.State, contract.TermNumber));
    }

    [Fact]
    public void A_suspension_does_not_make_a_notice_forgotten()
    {
        var contract = Running(RenewalKind.Automatic);
        contract.GiveNotice(On("2026-09-01"));
        Move(contract, "suspend", "2026-09-02");

        contract.Advance(On("2027-01-01"), mayBegin: true);

        Assert.Equal(ContractState.Expired, contract.State);
    }

    [Fact]
    public void Notice_can_be_given_while_the_service_rests()
    {
        var contract = Running(RenewalKind.Automatic);
        Move(contract, "suspend", "2026-09-01");

        contract.GiveNotice(On("2026-09-02"));

        Assert.Equal(ContractState.Suspended, contract.State);
        Move(contract, "resume", "2026-09-03");
        Assert.Equal(ContractState.NoticeGiven, contract.State);
    }

    [Fact]
    public void An_early_end_holds_from_its_recording_until_the_contract_is_terminated()
    {
        var contract = Running(RenewalKind.Automatic);

        contract.EndEarly(new DateOnly(2026, 9, 30), "12.3", "Too many errors", On("2026-09-01"));

        Assert.Equal((ContractState.NoticeGiven, new DateOnly(2026, 9, 30), RenewalKind.None), (contract.State, contract.LastDay, contract.Renewal));
        Assert.Equal(Last, contract.TermsOn(new DateOnly(2026, 8, 31)).LastDay);
        contract.Advance(On("2026-10-01"), mayBegin: true);
        Assert.Equal(ContractState.Terminated, contract.State);
    }

    [Theory]
    [InlineData("2025-12-31", "The last day cannot be before the start")]
    [InlineData("2026-12-31", "An early end must be before that day")]
    public void A_day_that_is_no_early_end_is_refused_at_the_field(string day, string reason)
    {
        var refusal = Assert.Throws<RuleViolationException>(() => Running().EndEarly(Day(day), null, null, On("2026-09-01")));

        Assert.Equal("LastDay", refusal.Field);
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_early_end_may_leave_less_time_than_the_notice_that_was_agreed()
    {
        var contract = Running(noticeDays: 90);

        contract.EndEarly(new DateOnly(2026, 2, 10), null, null, On("2026-02-01"));

        Assert.Equal(new DateOnly(2026, 2, 10), contract.LastDay);
    }

    [Fact]
    public void A_withdrawn_notice_brings_the_agreed_terms_back_and_everything_is_to_be_decided_again()
    {
        var contract = Running(RenewalKind.Automatic);
        contract.EndEarly(new DateOnly(2026, 9, 30), null, null, On("2026-09-01"));

        contract.TakeNoticeBack(On("2026-09-10"));

        Assert.Equal((ContractState.Active, Last, RenewalKind.Automatic, (DecisionChoice?)null), (contract.State, contract.LastDay, contract.Renewal, contract.Decision));
        contract.Advance(On("2027-01-01"), mayBegin: true);
        Assert.Equal((ContractState.Active, 2), (contract.State, contract.TermNumber));
        contract.Advance(On("2030-01-01"), mayBegin: true);
        Assert.Equal(ContractState.Expired, contract.State);
    }

    [Fact]
    public void A_contract_without_an_end_gets_one_and_is_terminated_after_it()
    {
        var contract = Running(RenewalKind.None, lastDay: null);

        contract.EndEarly(new DateOnly(2026, 10, 31), null, "No longer needed", On("2026-09-30"));
        contract.Advance(On("2026-11-01"), mayBegin: true);

        Assert.Equal(ContractState.Terminated, contract.State);
    }

    [Fact]
    public void A_decision_holds_for_its_term_and_is_forgotten_in_the_next()
    {
        var contract = Running(RenewalKind.Automatic);
        var decision = contract.Propose(DecisionChoice.Renew, "Good work", 1, On("2026-09-01", by: 1));
        Assert.Null(contract.Decision);

        decision.Approve(On("2026-09-02", by: 2));
        contract.Adopt(decision);

        Assert.Equal(DecisionChoice.Renew, contract.Decision);
        Assert.False(contract.IsLockedInOn(new DateOnly(2026, 12, 30)));
        contract.Advance(On("2027-01-01"), mayBegin: true);
        Assert.Null(contract.Decision);
    }

    [Fact]
    public void Whoever_decided_can_neither_approve_nor_send_back()
    {
        var decision = Running().Propose(DecisionChoice.Exit, "Too dear", 1, On("2026-09-01", by: 1));

        Assert.Throws<RuleViolationException>(() => decision.Approve(On("2026-09-02", by: 1)));
        Assert.Throws<RuleViolationException>(() => decision.Return("No", On("2026-09-02", by: 1)));
        Assert.Equal(DecisionState.Proposed, decision.State);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(DecisionChoice.Renew, false)]
    [InlineData(DecisionChoice.Renegotiate, true)]
    [InlineData(DecisionChoice.Exit, true)]
    public void Past_the_date_only_whoever_wants_to_go_on_is_not_locked_in(DecisionChoice? choice, bool isLockedIn)
    {
        var contract = Running(RenewalKind.Automatic);
        if (choice is { } made)
        {
            var decision = contract.Propose(made, "Because", 1, On("2026-09-01", by: 1));
            decision.Approve(On("2026-09-01", by: 2));
            contract.Adopt(decision);
        }

        Assert.Equal(isLockedIn, contract.IsLockedInOn(contract.DecideBy!.Value.AddDays(1)));
        Assert.False(contract.IsLockedInOn(contract.DecideBy!.Value));
    }

    [Fact]
    public void What_each_choice_brings_is_said_with_its_dates_and_amounts()
    {
        var contract = Running(RenewalKind.Automatic);
        var moment = On("2026-09-01");

        Assert.Equal(
            "A new term opens on 1 Jan 2027 and runs until 31 Dec 2027, for 480,000.00 CNY. Nothing more is to be done, and nobody is reminded of this term's date any more.",
            Words.English[DecisionConsequences.Of(DecisionChoice.Renew, contract, moment)]);
        Assert.Equal(
            "Notice is to be served by 1 Dec 2026. Then the contract ends on 31 Dec 2026; 0 days of transition follow.",
            Words.English[DecisionConsequences.Of(DecisionChoice.Exit, contract, moment)]);
        Assert.StartsWith(
            "The last day for notice was 1 Dec 2026. A notice now stops the renewal only if the vendor agrees",
            Words.English[DecisionConsequences.Of(DecisionChoice.Exit, contract, On("2026-12-10"))], StringComparison.Ordinal);
        Assert.StartsWith(
            "The contract ends on 31 Dec 2026 unless both sides agree on a new term.",
            Words.English[DecisionConsequences.Of(DecisionChoice.Renew, Running(), moment)], StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_closed_only_from_its_exit_and_with_nothing_missing()
    {
        var contract = Running(RenewalKind.None);
        Assert.Throws<RuleViolationException>(contract.BeginExit);
        contract.Advance(On("2027-01-01"), mayBegin: true);
        contract.BeginExit();

        Assert.Throws<RuleViolationException>(() => contract.Close([new MissingItem("Access to CRM", "/data-access/1")]));
        contract.Close([]);

        Assert.Equal(ContractState.Closed, contract.State);
    }

    private static Contract Running(RenewalKind renewal = RenewalKind.ByAgreement, int noticeDays = 30) => Running(renewal, Last, noticeDays);

    private static Contract Running(RenewalKind renewal, DateOnly? lastDay, int noticeDays = 30)
    {
        var contract = Contract.Register(
            new ContractDetails("C-1", LocalName.Of("Chat"), 1, null), Given.Terms(Start, lastDay, renewal, noticeDays), On("2026-01-01"));
        contract.Advance(On("2026-01-01"), mayBegin: true);
        return contract;
    }

    private static void Move(Contract contract, string code, string day) =>
        contract.Move(VendorGovernance.Contracts.Moves.ContractMoves.Find(code)!, On(day), needsSecondPerson: false);

    private static Moment On(string day, int? by = null) => new(Day(day).ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc), Day(day), _ => BusinessCalendars.China, by);

    private static DateOnly Day(string iso) => DateOnly.Parse(iso, System.Globalization.CultureInfo.InvariantCulture);
}
