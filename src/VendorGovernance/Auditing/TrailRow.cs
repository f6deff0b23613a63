namespace VendorGovernance.Auditing;

/// <summary>One entry as a person reads it.</summary>
/// <param name="Who">The name of the account as it is now; null for the program itself.</param>
/// <param name="Channel">In words: a job, the command line, the web.</param>
/// <param name="Subject">The record in words: "Contract PS-2023-001", "Person Lin Yue".</param>
/// <param name="Origin">The client's address; null where there was none, or it was erased.</param>
public sealed record TrailRow(AuditEntry Entry, string? Who, string Channel, string? Origin, string Subject, IReadOnlyList<TrailChange> Changes)
{
    public long Number => Entry.Number;
}

/// <param name="IsErased">A personal value that the law had erased.</param>
public sealed record TrailChange(string Field, string? From, string? To, bool IsErased);
