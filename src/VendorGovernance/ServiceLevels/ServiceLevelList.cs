using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.ServiceLevels;

/// <summary>The filters of the service levels, as they stand in the address.</summary>
public sealed class ServiceLevelList : ListRequest
{
    public int? Vendor { get; set; }

    public int? Contract { get; set; }

    public string? Metric { get; set; }

    /// <summary>Of the last finished month.</summary>
    public ServiceLevelResult? Result { get; set; }
}
