namespace VendorGovernance.Vendors.Risk;

public static class RiskQueries
{
    public static IQueryable<RiskAssessment> LatestOf(this IQueryable<RiskAssessment> assessments, int vendorId) =>
        assessments.Where(assessment => assessment.VendorId == vendorId).OrderByDescending(assessment => assessment.AssessedOn).ThenByDescending(assessment => assessment.Id);

    /// <summary>Vendors we work with whose next assessment is due by the day.</summary>
    public static IQueryable<Vendor> ToTierBy(this IQueryable<Vendor> vendors, DateOnly day) =>
        vendors.Where(vendor => vendor.ArchivedAt == null && vendor.NextTieringOn <= day).InWork();

    /// <summary>Vendors we work with that were never assessed.</summary>
    public static IQueryable<Vendor> NeverTiered(this IQueryable<Vendor> vendors) =>
        vendors.Where(vendor => vendor.ArchivedAt == null && vendor.Tier == null).InWork();
}
