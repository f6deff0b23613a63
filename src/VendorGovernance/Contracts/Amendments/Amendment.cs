namespace VendorGovernance.Contracts.Amendments;

/// <summary>What an amendment, a renewal or an end says beside the terms it changes.</summary>
/// <param name="EffectiveFrom">The first day on which it holds.</param>
/// <param name="Title">What it is called or filed under.</param>
public sealed record Amendment(DateOnly EffectiveFrom, string? Title = null, string? Reason = null);
