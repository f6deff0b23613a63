using VendorGovernance.Imports;
using VendorGovernance.ServiceLevels.Measurements;

namespace VendorGovernance.ServiceLevels;

internal static class ServiceLevelsFeature
{
    public static IServiceCollection AddServiceLevels(this IServiceCollection services) => services.AddImporter<MeasurementImporter>();
}
