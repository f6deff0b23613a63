namespace VendorGovernance.Audits.Findings;

/// <summary>What an auditor wrote down.</summary>
/// <param name="Audit">The examination that found it, as people name it.</param>
/// <param name="ClosedOn">The day its correction was accepted; null while it is open.</param>
public sealed record FindingDetails(
    string Title,
    string Audit,
    string Description,
    Severity Severity,
    DateOnly FoundOn,
    DateOnly DueOn,
    DateOnly? ClosedOn,
    string? Closure);
