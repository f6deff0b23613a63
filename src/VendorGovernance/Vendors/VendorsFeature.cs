namespace VendorGovernance.Vendors;

internal static class VendorsFeature
{
    public static IServiceCollection AddVendors(this IServiceCollection services) => services;
}
