namespace VendorGovernance.Vendors.Subcontractors;

public static class SubcontractorQueries
{
    /// <summary>Those that work on the day without our consent, at vendors that work for us.</summary>
    public static IQueryable<Subcontractor> WithoutConsentOn(this IQueryable<Subcontractor> subcontractors, DateOnly day) =>
        from found in subcontractors
        where found.ConsentOn == null && (found.WorksFrom == null || found.WorksFrom <= day) && (found.WorksUntil == null || found.WorksUntil >= day)
        where found.Vendor!.ArchivedAt == null
            && (found.Vendor.Status == VendorStatus.Approved || found.Vendor.Status == VendorStatus.Active || found.Vendor.Status == VendorStatus.Offboarding)
        orderby found.Id
        select found;
}
