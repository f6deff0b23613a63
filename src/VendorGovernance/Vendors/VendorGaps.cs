using VendorGovernance.Data;
using VendorGovernance.Vendors.Risk;
using VendorGovernance.Vendors.Subcontractors;

namespace VendorGovernance.Vendors;

public static class VendorGaps
{
    public static IQueryable<Vendor> Lacking(this IQueryable<Vendor> vendors, VendorGap? gap, GovernanceDb db, DateOnly today)
    {
        if (gap is not { } lacking)
        {
            return vendors;
        }

        var without = db.Subcontractors.WithoutConsentOn(today).Select(found => found.VendorId);
        return lacking switch
        {
            VendorGap.Tier => vendors.NeverTiered(),
            VendorGap.Consent => vendors.Where(vendor => without.Contains(vendor.Id)),
        };
    }
}
