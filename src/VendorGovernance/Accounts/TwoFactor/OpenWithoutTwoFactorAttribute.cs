namespace VendorGovernance.Accounts.TwoFactor;

/// <summary>Whoever must still set up a second factor may use this action, too.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OpenWithoutTwoFactorAttribute : Attribute;
