using VendorGovernance.Reports;

namespace VendorGovernance.DataAccess;

internal static class DataAccessFeature
{
    public static IServiceCollection AddDataAccess(this IServiceCollection services) => services.AddReportSection<ScopesSection>();
}
