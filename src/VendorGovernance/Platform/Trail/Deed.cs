namespace VendorGovernance.Platform.Trail;

/// <summary>Something that was done and that the audit trail keeps.</summary>
/// <param name="What">An English phrase, "Signed in": stored as it is, and the key of its translation.</param>
/// <param name="Kind">What it was done to, "Contract".</param>
/// <param name="SubjectId">Which one; null where there is none.</param>
/// <param name="Label">What people call it, without personal data: a contract's number.</param>
public sealed record Deed(string What, string Kind, string? SubjectId = null, string? Label = null, IReadOnlyList<DeedDetail>? Details = null)
{
    /// <summary>The account whose personal data the details hold, so that they can be found when they must be erased.</summary>
    public int? PersonId { get; init; }
}

/// <param name="IsPersonal">The values are kept apart, where the law's erasure can reach them without breaking the chain.</param>
public sealed record DeedDetail(string Field, object? From, object? To, bool IsPersonal = false)
{
    /// <summary>The account that the values are about, where it is not the deed's own <see cref="Deed.PersonId"/>.</summary>
    public int? PersonId { get; init; }
}
