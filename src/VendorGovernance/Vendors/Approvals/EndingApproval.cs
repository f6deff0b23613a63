using VendorGovernance.Platform.Text;

namespace VendorGovernance.Vendors.Approvals;

/// <summary>What the watch over approvals needs to know of a vendor.</summary>
internal sealed record EndingApproval(int Id, string Code, LocalName Name, int? OwnerId, DateTime RegisteredAt, DateOnly Until, ApprovalKind By);

internal static class EndingApprovals
{
    /// <summary>Vendors that work for us, or may begin to, and whose approval ends by the day.</summary>
    public static IQueryable<EndingApproval> ToApproveBy(this IQueryable<Vendor> vendors, DateOnly day) =>
        from vendor in vendors.InWork()
        where vendor.ArchivedAt == null && !vendor.IsInternal && vendor.ApprovedUntil <= day && vendor.ApprovedBy != null
        orderby vendor.ApprovedUntil, vendor.Id
        select new EndingApproval(vendor.Id, vendor.Code, vendor.Name, vendor.OwnerId, vendor.RegisteredAt, vendor.ApprovedUntil!.Value, vendor.ApprovedBy!.Value);
}
