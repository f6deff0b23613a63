namespace VendorGovernance.Accounts;

/// <summary>Someone who is to get an account.</summary>
/// <param name="Password">Null sends an invitation, with which the person sets one.</param>
/// <param name="VendorCode">Required for a vendor contact, ignored for everyone else.</param>
public sealed record NewPerson(
    string Email,
    string Name,
    string? Password,
    IReadOnlyCollection<Role> Roles,
    string Language,
    string TimeZone,
    string? VendorCode = null);
