using VendorGovernance.Accounts;
using VendorGovernance.Alerts;
using VendorGovernance.Contracts;
using VendorGovernance.Contracts.ForContacts;
using VendorGovernance.Imports;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Platform.Web;
using VendorGovernance.Platform.Web.Related;
using VendorGovernance.Platform.Web.Today;
using VendorGovernance.Reports;
using VendorGovernance.ServiceLevels.ForContacts;
using VendorGovernance.ServiceLevels.Measurements;
using VendorGovernance.Vendors;
using VendorGovernance.Vendors.ForContacts;

namespace VendorGovernance.ServiceLevels;

internal static class ServiceLevelsFeature
{
    public static IServiceCollection AddServiceLevels(this IServiceCollection services) => services
        .AddRecordKind(new RecordKind(nameof(Measurement), new Sentence("Measurement"), null, Permissions.ViewServiceLevels))
        .AddRecordKind(new RecordKind(nameof(ServiceLevel), new Sentence("Service level"), "/service-levels/{0}", Permissions.ViewServiceLevels))
        .AddNavigation(new NavigationItem(40, "Service levels", "speedometer2", "/service-levels", Permissions.ViewServiceLevels))
        .AddNavigation(new NavigationItem(40, "Service levels", "speedometer2", "/service-levels", Permissions.ViewOwnServiceLevels))
        .AddScoped<LevelHistories>()
        .AddScoped<ServiceLevelOverview>()
        .AddScoped<IRelated<Contract>, RelatedServiceLevels>()
        .AddScoped<IRelated<Vendor>, RelatedServiceLevels>()
        .AddScoped<IRelated<OwnContract>, OwnServiceLevelLists>()
        .AddScoped<IRelated<OwnVendor>, OwnServiceLevelLists>()
        .AddScoped<ITodaySource, OwnBreachesToday>()
        .AddAlertCheck<ServiceLevelCheck>()
        .AddReportSection<ServiceLevelsSection>()
        .AddImporter<ServiceLevelImporter>()
        .AddImporter<MeasurementImporter>()
        .AddRetention<ServiceLevelRetention>();
}
