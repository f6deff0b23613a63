using VendorGovernance.Jobs;

namespace VendorGovernance.Alerts;

internal static class AlertsFeature
{
    public static IServiceCollection AddAlerts(this IServiceCollection services)
    {
        services.AddSingleton<AlertMail>();
        services.AddScoped<AlertLedger>();
        services.AddScoped<AlertChecks>();
        return services.AddJob<RunAlertChecks>();
    }

    public static IServiceCollection AddAlertCheck<TCheck>(this IServiceCollection services) where TCheck : class, IAlertCheck =>
        services.AddScoped<IAlertCheck, TCheck>();
}
