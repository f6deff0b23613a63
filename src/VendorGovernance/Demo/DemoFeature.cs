namespace VendorGovernance.Demo;

internal static class DemoFeature
{
    public static IServiceCollection AddDemo(this IServiceCollection services) => services.AddScoped<DemoData>();
}
