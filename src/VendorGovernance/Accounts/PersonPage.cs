namespace VendorGovernance.Accounts;

/// <summary>A person as an administrator sees them.</summary>
public sealed record PersonPage(PersonRow Row, PersonFacts Facts);

public sealed record PersonFacts(string? Manager, string? Deputy, DateOnly? AbsentUntil, DateTime? InvitedAt, bool HasTwoFactor);
