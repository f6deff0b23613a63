using VendorGovernance.Platform.Web.Related;

namespace VendorGovernance.Vendors;

public sealed record VendorPage(Vendor Vendor, IReadOnlyList<RelatedList> Related);
