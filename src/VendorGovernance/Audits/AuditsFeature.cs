using VendorGovernance.Audits.Findings;
using VendorGovernance.Reports;

namespace VendorGovernance.Audits;

internal static class AuditsFeature
{
    public static IServiceCollection AddAudits(this IServiceCollection services) => services.AddReportSection<FindingsSection>();
}
