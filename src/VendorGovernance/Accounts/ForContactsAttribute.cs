namespace VendorGovernance.Accounts;

/// <summary>On the controller that answers a vendor's contact at addresses where the firm's own people get other pages.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ForContactsAttribute : Attribute;
