using VendorGovernance.Alerts;
using VendorGovernance.Reports;

namespace VendorGovernance.ServiceLevels;

internal static class ServiceLevelsFeature
{
    public static IServiceCollection AddServiceLevels(this IServiceCollection services)
    {
        services.AddScoped<LevelHistories>();
        return services.AddAlertCheck<ServiceLevelCheck>().AddReportSection<ServiceLevelsSection>();
    }
}
