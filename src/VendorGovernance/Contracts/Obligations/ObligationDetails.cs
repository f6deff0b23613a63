namespace VendorGovernance.Contracts.Obligations;

/// <summary>What one side owes the other.</summary>
/// <param name="Clause">Where the contract says so; null where nobody wrote it down.</param>
/// <param name="NeedsEvidence">It is fulfilled only with a file that shows it.</param>
public sealed record ObligationDetails(string Title, string? Description, string? Clause, Side Side, DueRule Rule, bool NeedsEvidence);
