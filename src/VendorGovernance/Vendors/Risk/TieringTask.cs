using VendorGovernance.Accounts;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tasks;

namespace VendorGovernance.Vendors.Risk;

/// <summary>The task to assess a vendor's risk tier again, once for each due date.</summary>
internal static class TieringTask
{
    public static string KeyOf(int vendorId, DateOnly dueOn) => string.Create(Languages.English, $"tier:vendor:{vendorId}:{dueOn:yyyy-MM-dd}");

    public static NewTask Of(Vendor vendor) => new(
        KeyOf(vendor.Id, vendor.NextTieringOn!.Value), new Sentence("Assess the risk tier of {0} again", vendor.Name), nameof(Vendor), vendor.Id, vendor.Code,
        string.Create(Languages.English, $"/vendors/{vendor.Id}/risk/new"), vendor.Id, vendor.OwnerId, Role.Procurement, vendor.NextTieringOn.Value);
}
