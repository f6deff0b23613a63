using VendorGovernance.Alerts;
using VendorGovernance.Reports;

namespace VendorGovernance.Contracts;

internal static class ContractsFeature
{
    public static IServiceCollection AddContracts(this IServiceCollection services) => services
        .AddAlertCheck<DecideByCheck>()
        .AddAlertCheck<ContractEndCheck>()
        .AddReportSection<ContractsSection>();
}
