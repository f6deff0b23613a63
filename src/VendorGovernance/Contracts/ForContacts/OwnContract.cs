using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.ForContacts;

/// <summary>
/// All that a vendor's contact is told of a contract. Lists, searches and orders are made of this record, so that none of them
/// can lean on what is not in it.
/// </summary>
public sealed record OwnContract
{
    public required int Id { get; init; }

    public required string Number { get; init; }

    public required string NumberKey { get; init; }

    public required LocalName Title { get; init; }

    public required DateOnly StartsOn { get; init; }

    public required DateOnly? LastDay { get; init; }

    /// <summary>Number and titles, as they are searched.</summary>
    public required string SearchText { get; init; }

    public required ContractState State { get; init; }
}
