namespace VendorGovernance.Platform.Retention;

internal static class RetentionFeature
{
    public static IServiceCollection AddRetention<TRetention>(this IServiceCollection services) where TRetention : class, IRetention =>
        services.AddScoped<IRetention, TRetention>();
}
