using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Auditing;

/// <summary>One link of the chain: who did what, when, to which record. Written once, never changed.</summary>
[Unaudited("It is the trail.")]
public sealed class AuditEntry
{
    internal const int MaxName = 60;
    internal const int MaxSubjectId = 64;
    internal const int MaxLabel = 200;

    /// <summary>Its place in the chain, from 1, without gaps.</summary>
    public long Number { get; internal init; }

    /// <summary>UTC, to the millisecond.</summary>
    public DateTime At { get; internal init; }

    /// <summary>Who; null for the program itself, or someone who was not signed in.</summary>
    public int? AccountId { get; internal init; }

    /// <summary>"Web", "Command line", "Job …".</summary>
    public string Channel { get; internal init; } = "";

    /// <summary>The English phrase for what was done; it is also the key of its translation.</summary>
    public string What { get; internal init; } = "";

    public string Kind { get; internal init; } = "";

    public string? SubjectId { get; internal init; }

    public string? Label { get; internal init; }

    /// <summary>What changed from what to what, as <see cref="EntryDetails"/> writes it.</summary>
    public string DetailsJson { get; internal init; } = "";

    /// <summary>Names the key of the hash, without telling it.</summary>
    public string KeyId { get; internal init; } = "";

    /// <summary>HMAC-SHA-256 over this entry and the hash of the one before.</summary>
    public byte[] Hash { get; internal set; } = [];
}
