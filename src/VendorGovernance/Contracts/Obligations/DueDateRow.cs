using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Obligations;

/// <param name="OwnerId">Who of ours sees to it: the obligation's owner, or else the contract's.</param>
public sealed record DueDateRow(
    int Id,
    int ObligationId,
    string Title,
    Side Side,
    int ContractId,
    string Contract,
    LocalName Vendor,
    int VendorId,
    int? OwnerId,
    string? Owner,
    DateOnly DueOn,
    OccurrenceState State,
    DateOnly? FulfilledOn,
    DateTime PlannedAt)
{
    public string Path => FormattableString.Invariant($"/obligations/{ObligationId}/due/{Id}");

    public OccurrenceStanding StandingOn(DateOnly day) => OccurrenceDates.StandingOn(State, DueOn, day);
}
