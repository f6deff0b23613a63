using System.Globalization;
using Microsoft.Extensions.Options;
using VendorGovernance.Platform.Doctor;
using VendorGovernance.Platform.Telemetry;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Platform;

internal static class PlatformFeature
{
    public static IServiceCollection AddPlatform(this IServiceCollection services, IConfiguration settings)
    {
        services.AddOptions<Organisation>().BindConfiguration(Organisation.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<Organisation>, OrganisationRules>();
        services.AddLiveOptions<Organisation>();
        services.AddTelemetry(settings);
        services.AddSingleton(DataFolder.Of(settings));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<Clock>();
        services.AddDoctorCheck<TimeZoneDoctor>();
        services.AddSingleton(Translations.Shared);
        services.AddTransient(_ => Translations.Shared.In(CultureInfo.CurrentUICulture));
        services.AddHttpContextAccessor();
        services.AddScoped<Actor>();
        return services;
    }
}
