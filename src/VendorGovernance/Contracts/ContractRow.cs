using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts;

public sealed record ContractRow(
    int Id,
    string Number,
    LocalName Title,
    int VendorId,
    LocalName Vendor,
    string? Owner,
    decimal Value,
    string Currency,
    DateOnly StartsOn,
    DateOnly? LastDay,
    DateOnly? DecideBy,
    bool IsProvisional,
    ContractState State)
{
    public bool IsUnclear => LastDay < StartsOn;
}
