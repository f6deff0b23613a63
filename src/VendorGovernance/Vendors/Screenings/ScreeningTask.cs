using VendorGovernance.Accounts;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tasks;

namespace VendorGovernance.Vendors.Screenings;

/// <summary>The task to screen a vendor that counts as approved only because a file brought it.</summary>
internal static class ScreeningTask
{
    public static string KeyOf(Vendor vendor) => string.Create(Languages.English, $"screen:vendor:{vendor.Id}");

    public static NewTask Of(Vendor vendor) => new(
        KeyOf(vendor), new Sentence("Screen {0}: it came by an import and counts as approved until {1:d}", vendor.Name, vendor.ApprovedByImportUntil), nameof(Vendor), vendor.Id, vendor.Code,
        string.Create(Languages.English, $"/vendors/{vendor.Id}"), vendor.Id, vendor.OwnerId, Role.Procurement, vendor.ApprovedByImportUntil!.Value);
}
