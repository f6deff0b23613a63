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
    DateOnly? DecideBy)
{
    public ContractState StateOn(DateOnly day) => ContractDates.StateOn(StartsOn, LastDay, day);
}
