using VendorGovernance.Alerts;
using VendorGovernance.Imports;
using VendorGovernance.Reports;
using VendorGovernance.ServiceLevels.Measurements;

namespace VendorGovernance.ServiceLevels;

internal static class ServiceLevelsFeature
{
    public static IServiceCollection AddServiceLevels(this IServiceCollection services)
    {
        services.AddScoped<LevelHistories>();
        return services.AddAlertCheck<ServiceLevelCheck>().AddReportSection<ServiceLevelsSection>().AddImporter<ServiceLevelImporter>().AddImporter<MeasurementImporter>();
    }
}
