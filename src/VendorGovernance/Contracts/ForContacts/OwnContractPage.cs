using VendorGovernance.Platform.Web.Related;

namespace VendorGovernance.Contracts.ForContacts;

public sealed record OwnContractPage(OwnContract Contract, DateOnly Today, IReadOnlyList<RelatedList> Related)
{
    public ContractState State => Contract.StateOn(Today);
}
