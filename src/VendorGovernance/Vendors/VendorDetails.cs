using VendorGovernance.Platform.Text;

namespace VendorGovernance.Vendors;

/// <summary>What a person or a file says about a vendor.</summary>
/// <param name="Country">ISO 3166-1 alpha-2, or null when not known.</param>
public sealed record VendorDetails(string Code, LocalName Name, LocalName City, string? Country, string? ContactEmail, string? Notes);
