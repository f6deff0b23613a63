using VendorGovernance.Accounts;
using VendorGovernance.Accounts.HandingOver;
using VendorGovernance.Audits.Findings;
using VendorGovernance.Platform.Web;
using VendorGovernance.Platform.Web.Related;
using VendorGovernance.Platform.Web.Search;
using VendorGovernance.Platform.Web.Today;
using VendorGovernance.Reports;
using VendorGovernance.Vendors;

namespace VendorGovernance.Audits;

internal static class AuditsFeature
{
    public static IServiceCollection AddAudits(this IServiceCollection services) => services
        .AddNavigation(new NavigationItem(70, "Audits", "clipboard-check", "/findings", Permissions.ViewFindings))
        .AddScoped<IRelated<Vendor>, VendorFindings>()
        .AddScoped<IOwnership, OwnedFindings>()
        .AddReportSection<FindingsSection>()
        .AddScoped<ITodaySource, FindingsToday>()
        .AddScoped<ISearchSource, FindingSearch>();
}
