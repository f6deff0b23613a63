using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Decisions;

internal sealed record WaitingDecision(int ContractId, string Number, LocalName Vendor, DecisionChoice Choice, DateTime ProposedAt, DateOnly? DecideBy);
