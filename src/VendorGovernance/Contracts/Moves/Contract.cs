using VendorGovernance.Contracts.Moves;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts;

/// <content>Its states, and who may bring it from one to the next.</content>
public sealed partial class Contract
{
    public ContractState State { get; private set; }

    /// <summary>The state to go back to when a suspension ends.</summary>
    public ContractState? SuspendedFrom { get; private set; }

    public int? SubmittedById { get; private set; }

    public int? ApprovedById { get; private set; }

    public DateOnly? SignedOn { get; private set; }

    private bool HasEndToDecide =>
        !HasNotice && (ContractStates.NotYetSigned.Contains(State) || State is ContractState.Signed or ContractState.Active or ContractState.Suspended);

    /// <param name="needsSecondPerson">Its value is so high that who submitted it may not approve it.</param>
    /// <param name="on">Of a signature: its day.</param>
    public void Move(ContractMove move, Moment moment, bool needsSecondPerson, DateOnly? on = null)
    {
        if (ArchivedAt is not null)
        {
            throw new RuleViolationException("The contract is archived. Restore it first.");
        }

        if (!move.From.Contains(State))
        {
            throw new RuleViolationException(new Sentence("\"{0}\" is not possible: the contract is in the state \"{1}\".", move.Name, State));
        }

        switch (move.Code)
        {
            case ContractMoves.Submit:
                SubmittedById = moment.By;
                break;
            case ContractMoves.Approve when needsSecondPerson && (moment.By is null || moment.By == SubmittedById):
                throw new RuleViolationException("A contract of this value takes a second person: whoever submitted it cannot approve it.");
            case ContractMoves.Approve:
                ApprovedById = moment.By;
                break;
            case ContractMoves.Sign when on > moment.Today:
                throw new RuleViolationException("On", "The signature cannot be in the future.");
            case ContractMoves.Sign:
                SignedOn = on ?? moment.Today;
                break;
            case ContractMoves.Suspend:
                SuspendedFrom = State;
                break;
        }

        State = move.Code == ContractMoves.Resume ? SuspendedFrom ?? ContractState.Active : move.To;
        SuspendedFrom = State == ContractState.Suspended ? SuspendedFrom : null;
        Follow(moment);
    }
}
