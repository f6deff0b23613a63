namespace VendorGovernance.Contracts.Obligations.ForContacts;

/// <summary>All that a vendor's contact is told of what the vendor owes by a day: not who of ours sees to it, nor who accepted it.</summary>
public sealed record OwnDueDate
{
    public required int Id { get; init; }

    public required int ObligationId { get; init; }

    public required string Title { get; init; }

    public required string? Description { get; init; }

    public required string? Clause { get; init; }

    public required bool NeedsEvidence { get; init; }

    public required int ContractId { get; init; }

    public required string Contract { get; init; }

    public required DateOnly DueOn { get; init; }

    public required OccurrenceState State { get; init; }

    public required DateOnly? FulfilledOn { get; init; }

    /// <summary>What the vendor, or we in its place, said of it.</summary>
    public required string? Note { get; init; }

    public required string? Evidence { get; init; }

    public required int? EvidenceId { get; init; }

    /// <summary>Why the latest report was not accepted.</summary>
    public required string? Rejection { get; init; }

    /// <summary>Title, clause and the contract's number, as they are searched.</summary>
    public required string SearchText { get; init; }

    public string Path => FormattableString.Invariant($"/obligations/{ObligationId}/due/{Id}");

    public OccurrenceStanding StandingOn(DateOnly day) => OccurrenceDates.StandingOn(State, DueOn, day);
}

public sealed record OwnDueDatePage(OwnDueDate Due, DateOnly Today)
{
    public OccurrenceStanding Standing => Due.StandingOn(Today);
}
