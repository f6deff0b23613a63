namespace VendorGovernance.Vendors.ForContacts;

/// <summary>Someone of the same vendor who can sign in.</summary>
public sealed record OwnColleague(string Name, string Email);
