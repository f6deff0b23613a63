using VendorGovernance.Contracts;
using VendorGovernance.Contracts.Moves;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Contracts.Moves;

public sealed class ContractMovesTests
{
    private static readonly Moment March = Given.Moment(new DateTime(2026, 3, 2, 2, 0, 0, DateTimeKind.Utc));

    private readonly Contract contract = Contract.Draft(
        new("C-1", new LocalName("Service", null), 1, null), Given.Terms(new DateOnly(2026, 4, 1), new DateOnly(2027, 3, 31), noticeDays: 30), March);

    [Fact]
    public void The_way_from_a_draft_to_an_active_contract()
    {
        Move("submit", by: 1);
        Move("approve", by: 2);
        Move("sign", by: 1);
        Assert.Equal((ContractState.Signed, 1, 2, new DateOnly(2026, 3, 2)), (contract.State, contract.SubmittedById, contract.ApprovedById, contract.SignedOn));

        contract.Advance(March with { Today = new DateOnly(2026, 4, 1) }, mayBegin: true);

        Assert.Equal(ContractState.Active, contract.State);
    }

    [Fact]
    public void Whoever_submitted_a_contract_of_high_value_cannot_approve_it_but_may_do_so_below_the_threshold()
    {
        Move("submit", by: 1);

        Assert.Throws<RuleViolationException>(() => Move("approve", by: 1));
        Assert.Equal(ContractState.InReview, contract.State);

        contract.Move(ContractMoves.Find("approve")!, March with { By = 1 }, needsSecondPerson: false);
        Assert.Equal(ContractState.Approved, contract.State);
    }

    [Fact]
    public void A_contract_of_a_vendor_that_is_not_approved_does_not_begin()
    {
        Move("submit", by: 1);
        Move("approve", by: 2);
        Move("sign", by: 1);

        Assert.Empty(contract.Advance(March with { Today = new DateOnly(2026, 4, 1) }, mayBegin: false));
        Assert.Equal(ContractState.Signed, contract.State);
    }

    [Fact]
    public void A_suspended_contract_goes_back_to_where_it_was()
    {
        var active = Contract.Register(contract.Details, Given.Terms(new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31)), March);
        active.Move(ContractMoves.Find("suspend")!, March, false);
        Assert.Equal((ContractState.Suspended, ContractState.Active), (active.State, active.SuspendedFrom));

        active.Move(ContractMoves.Find("resume")!, March, false);

        Assert.Equal((ContractState.Active, null), (active.State, active.SuspendedFrom));
    }

    [Fact]
    public void Every_move_starts_where_it_may_and_is_refused_elsewhere()
    {
        foreach (var move in ContractMoves.All.Where(move => !move.From.Contains(ContractState.Draft)))
        {
            Assert.Throws<RuleViolationException>(() => contract.Move(move, March with { By = 9 }, true));
        }
    }

    [Fact]
    public void Nobody_signs_tomorrow()
    {
        Move("submit", by: 1);
        Move("approve", by: 2);

        var refusal = Assert.Throws<RuleViolationException>(() => contract.Move(ContractMoves.Find("sign")!, March, true, March.Today.AddDays(1)));

        Assert.Equal("On", refusal.Field);
    }

    private void Move(string code, int by) => contract.Move(ContractMoves.Find(code)!, March with { By = by }, needsSecondPerson: true);
}
