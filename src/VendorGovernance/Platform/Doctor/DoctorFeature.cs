namespace VendorGovernance.Platform.Doctor;

internal static class DoctorFeature
{
    public static IServiceCollection AddDoctorCheck<TCheck>(this IServiceCollection services) where TCheck : class, IDoctorCheck =>
        services.AddScoped<IDoctorCheck, TCheck>();
}
