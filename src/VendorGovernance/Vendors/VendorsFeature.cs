using VendorGovernance.Accounts;
using VendorGovernance.Accounts.HandingOver;
using VendorGovernance.Alerts;
using VendorGovernance.Platform;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Platform.Web;
using VendorGovernance.Platform.Web.Forms;
using VendorGovernance.Platform.Web.Related;
using VendorGovernance.Platform.Web.Search;
using VendorGovernance.Settings;
using VendorGovernance.Vendors.Approvals;
using VendorGovernance.Vendors.Contacts;
using VendorGovernance.Vendors.Moves;
using VendorGovernance.Vendors.Risk;

namespace VendorGovernance.Vendors;

internal static class VendorsFeature
{
    public static IServiceCollection AddVendors(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<VendorRules>(configuration.GetSection(VendorRules.Section));
        services.AddLiveOptions<VendorRules>();
        services.AddSettingsSection<VendorSection>();
        return services
            .AddRecordKind(new RecordKind(nameof(Vendor), new Sentence("Vendor"), "/vendors/{0}", Permissions.ViewVendors))
            .AddNavigation(new NavigationItem(20, "Vendors", "building", "/vendors", Permissions.ViewVendors))
            .AddNavigation(new NavigationItem(20, "Your company", "building", "/vendors", Permissions.ViewOwnVendor))
            .AddScoped<VendorPages>()
            .AddScoped<VendorMoveDesk>()
            .AddScoped<VendorApprovals>()
            .AddScoped<IVendorChoices, VendorChoices>()
            .AddScoped<IOwnership, OwnedVendors>()
            .AddScoped<ISearchSource, VendorSearch>()
            .AddRetention<VendorRetention>()
            .AddScoped<IRelated<Vendor>, RelatedContacts>()
            .AddScoped<RiskDesk>()
            .AddAlertCheck<RetieringCheck>();
    }
}
