using VendorGovernance.Imports;

namespace VendorGovernance.Contracts;

internal static class ContractsFeature
{
    public static IServiceCollection AddContracts(this IServiceCollection services) => services.AddImporter<ContractImporter>();
}
