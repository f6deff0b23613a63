using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts;

/// <summary>What names a contract and whose it is; no amendment changes it.</summary>
public sealed record ContractDetails(string Number, LocalName Title, int VendorId, int? OwnerId);
