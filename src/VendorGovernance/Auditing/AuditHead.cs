using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Auditing;

/// <summary>The end of the chain, in one row. Whoever appends updates it first, and so waits for whoever is appending.</summary>
[Unaudited("It belongs to the trail.")]
public sealed class AuditHead
{
    internal const int OnlyId = 1;

    public int Id { get; internal init; }

    public long Count { get; internal init; }

    public byte[] Hash { get; internal init; } = [];

    /// <summary>Of the key that the next entry must be hashed with; empty before the first.</summary>
    public string KeyId { get; internal init; } = "";
}
