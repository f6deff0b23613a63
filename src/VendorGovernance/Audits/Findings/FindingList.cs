using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.Audits.Findings;

/// <summary>The filters of the findings register, as they stand in the address.</summary>
public sealed class FindingList : ListRequest
{
    public FindingState? State { get; set; }

    public Severity? Severity { get; set; }

    public int? Vendor { get; set; }

    public int? Owner { get; set; }

    /// <summary>Someone who may not see the owner must not learn it from what a filter or an order leaves, either.</summary>
    public void ForgetOwner()
    {
        Owner = null;
        Sort = Sort == "owner" ? null : Sort;
    }
}
