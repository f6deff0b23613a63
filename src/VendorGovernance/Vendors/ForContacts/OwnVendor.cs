using VendorGovernance.Platform.Text;

namespace VendorGovernance.Vendors.ForContacts;

/// <summary>All that a vendor's contact sees of the vendor itself.</summary>
public sealed record OwnVendor(int Id, LocalName Name, string? ContactEmail);
