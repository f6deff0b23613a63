namespace VendorGovernance.Platform.Web;

internal static class WebFeature
{
    public static IServiceCollection AddWeb(this IServiceCollection services)
    {
        services.AddOptions<SiteAddress>().BindConfiguration("Site").ValidateDataAnnotations().ValidateOnStart();
        services.AddControllersWithViews();
        return services;
    }

    public static WebApplication UseWeb(this WebApplication app)
    {
        app.MapControllers();
        return app;
    }
}
