using VendorGovernance.Accounts;
using VendorGovernance.Accounts.HandingOver;
using VendorGovernance.Audits.Findings;
using VendorGovernance.Audits.Findings.ForContacts;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Platform.Web;
using VendorGovernance.Platform.Web.Agenda;
using VendorGovernance.Platform.Web.Related;
using VendorGovernance.Platform.Web.Search;
using VendorGovernance.Platform.Web.Today;
using VendorGovernance.Reports;
using VendorGovernance.Vendors;
using VendorGovernance.Vendors.ForContacts;

namespace VendorGovernance.Audits;

internal static class AuditsFeature
{
    public static IServiceCollection AddAudits(this IServiceCollection services) => services
        .AddRecordKind(new RecordKind(nameof(Finding), new Sentence("Finding"), "/findings/{0}", Permissions.ViewFindings))
        .AddNavigation(new NavigationItem(70, "Audits", "clipboard-check", "/findings", Permissions.ViewFindings))
        .AddNavigation(new NavigationItem(70, "Audit findings", "clipboard-check", "/findings", Permissions.ViewOwnFindings))
        .AddScoped<IRelated<Vendor>, VendorFindings>()
        .AddScoped<IOwnership, OwnedFindings>()
        .AddReportSection<FindingsSection>()
        .AddScoped<ITodaySource, FindingsToday>()
        .AddAgendaSource<FindingsAgenda>()
        .AddScoped<ISearchSource, FindingSearch>()
        .AddScoped<IRelated<OwnVendor>, OwnFindingLists>()
        .AddScoped<ITodaySource, OwnFindingsToday>()
        .AddScoped<ISearchSource, OwnFindingLists>()
        .AddRetention<FindingRetention>();
}
