using VendorGovernance.Accounts;
using VendorGovernance.Jobs;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Web;
using VendorGovernance.Platform.Web.Today;

namespace VendorGovernance.Alerts;

internal static class AlertsFeature
{
    public static IServiceCollection AddAlerts(this IServiceCollection services)
    {
        services.AddSingleton<AlertMail>();
        services.AddScoped<AlertLedger>();
        services.AddScoped<AlertChecks>();
        services.AddNavigation(new NavigationItem(90, "Alerts", "bell", "/alerts", Permissions.ViewAlerts));
        services.AddScoped<ITodaySource, BreachesToday>();
        return services.AddRetention<AlertRetention>().AddJob<RunAlertChecks>();
    }

    public static IServiceCollection AddAlertCheck<TCheck>(this IServiceCollection services) where TCheck : class, IAlertCheck =>
        services.AddScoped<IAlertCheck, TCheck>();
}
