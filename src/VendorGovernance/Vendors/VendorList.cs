using VendorGovernance.Platform.Web.Lists;
using VendorGovernance.Vendors.Risk;

namespace VendorGovernance.Vendors;

/// <summary>The filters of the vendors register, as they stand in the address.</summary>
public sealed class VendorList : ListRequest
{
    public VendorStatus? Status { get; set; }

    public RiskTier? Tier { get; set; }

    public int? Owner { get; set; }

    public string? Country { get; set; }

    public bool? Internal { get; set; }

    /// <summary>Only vendors we work with whose approval has ended, ends within so many days, or was never given.</summary>
    public int? ApprovalWithin { get; set; }
}
