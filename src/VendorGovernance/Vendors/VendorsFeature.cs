using VendorGovernance.Accounts;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Platform.Web;
using VendorGovernance.Platform.Web.Forms;
using VendorGovernance.Platform.Web.Search;

namespace VendorGovernance.Vendors;

internal static class VendorsFeature
{
    public static IServiceCollection AddVendors(this IServiceCollection services) => services
        .AddRecordKind(new RecordKind(nameof(Vendor), new Sentence("Vendor"), "/vendors/{0}", Permissions.ViewVendors))
        .AddNavigation(new NavigationItem(20, "Vendors", "building", "/vendors", Permissions.ViewVendors))
        .AddNavigation(new NavigationItem(20, "Your company", "building", "/vendors", Permissions.ViewOwnVendor))
        .AddScoped<IVendorChoices, VendorChoices>()
        .AddScoped<ISearchSource, VendorSearch>()
        .AddRetention<VendorRetention>();
}
