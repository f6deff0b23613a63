using VendorGovernance.Platform.Web.Related;

namespace VendorGovernance.Contracts.ForContacts;

public sealed record OwnContractPage(OwnContract Contract, IReadOnlyList<RelatedList> Related);
