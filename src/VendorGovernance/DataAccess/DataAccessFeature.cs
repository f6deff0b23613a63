using VendorGovernance.Accounts;
using VendorGovernance.Contracts;
using VendorGovernance.Contracts.Endings;
using VendorGovernance.Contracts.Exits;
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

namespace VendorGovernance.DataAccess;

internal static class DataAccessFeature
{
    public static IServiceCollection AddDataAccess(this IServiceCollection services) => services
        .AddRecordKind(new RecordKind(nameof(Scope), new Sentence("Data-access scope"), "/data-access/{0}", Permissions.ViewAccess))
        .AddNavigation(new NavigationItem(50, "Data access", "shield-lock", "/data-access", Permissions.ViewAccess))
        .AddScoped<IRelated<Contract>, ContractScopes>()
        .AddScoped<IRelated<Vendor>, VendorScopes>()
        .AddScoped<IEndingConsequence, ScopesEndWithContract>()
        .AddScoped<IClosingCondition, AccessHasEnded>()
        .AddReportSection<ScopesSection>()
        .AddScoped<ITodaySource, ScopesToday>()
        .AddAgendaSource<ScopesAgenda>()
        .AddScoped<ISearchSource, ScopeSearch>()
        .AddRetention<ScopeRetention>();
}
