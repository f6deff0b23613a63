using VendorGovernance.Platform.Text;

namespace VendorGovernance.Vendors;

public sealed record VendorRow(int Id, string Code, LocalName Name, LocalName City, string? Country);
