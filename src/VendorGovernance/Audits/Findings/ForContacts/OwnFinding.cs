namespace VendorGovernance.Audits.Findings.ForContacts;

/// <summary>
/// All that a vendor's contact is told of a finding: not who follows it up, and not what is said of its closing. Lists and orders
/// are made of this record, so that none of them can lean on what is not in it.
/// </summary>
public sealed record OwnFinding
{
    public required int Id { get; init; }

    public required string Title { get; init; }

    public required string Audit { get; init; }

    public required string Description { get; init; }

    public required Severity Severity { get; init; }

    public required DateOnly FoundOn { get; init; }

    public required DateOnly DueOn { get; init; }

    public required DateOnly? ClosedOn { get; init; }

    /// <summary>Title and audit, as they are searched.</summary>
    public required string SearchText { get; init; }

    public FindingState StateOn(DateOnly day) => FindingDates.StateOn(DueOn, ClosedOn, day);
}
