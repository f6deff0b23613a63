using VendorGovernance.Contracts.Exits;
using VendorGovernance.Platform.Records;

namespace VendorGovernance.Contracts;

/// <content>What comes after its end.</content>
public sealed partial class Contract
{
    public void BeginExit()
    {
        if (State is not (ContractState.Expired or ContractState.Terminated))
        {
            throw new RuleViolationException("The exit begins once the contract is over.");
        }

        State = ContractState.Exit;
    }

    public void Close(IReadOnlyCollection<MissingItem> missing)
    {
        if (State != ContractState.Exit)
        {
            throw new RuleViolationException("Only a contract in exit can be closed.");
        }

        if (missing.Count > 0)
        {
            throw new RuleViolationException("The contract cannot be closed yet. What is missing stands below.");
        }

        State = ContractState.Closed;
    }
}
