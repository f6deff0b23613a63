namespace VendorGovernance.Vendors.Approvals;

/// <summary>One reason for which a vendor is approved, and how long it holds.</summary>
/// <param name="From">Inclusive.</param>
/// <param name="Until">Inclusive.</param>
/// <param name="Id">Of the screening or the waiver; null for an import.</param>
public sealed record VendorApproval(ApprovalKind Kind, DateOnly From, DateOnly Until, int? Id = null)
{
    public bool HoldsOn(DateOnly day) => From <= day && day <= Until;

    /// <summary>Of several that hold on the day the one that lasts longest; a screening before a waiver before an import.</summary>
    public static VendorApproval? On(DateOnly day, IEnumerable<VendorApproval> approvals) =>
        approvals.Where(approval => approval.HoldsOn(day)).OrderByDescending(approval => approval.Until).ThenBy(approval => approval.Kind).FirstOrDefault();

    /// <summary>The one that lasts longest, whether it holds today or has ended.</summary>
    public static VendorApproval? Lasting(IEnumerable<VendorApproval> approvals) =>
        approvals.OrderByDescending(approval => approval.Until).ThenBy(approval => approval.Kind).FirstOrDefault();
}
