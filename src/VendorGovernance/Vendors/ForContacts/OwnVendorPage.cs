using VendorGovernance.Platform.Web.Related;

namespace VendorGovernance.Vendors.ForContacts;

public sealed record OwnVendorPage(OwnVendor Vendor, IReadOnlyList<OwnColleague> Colleagues, IReadOnlyList<RelatedList> Related);
