using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.Audits.Findings;

/// <summary>The filters of the findings register, as they stand in the address.</summary>
public sealed class FindingList : ListRequest
{
    public FindingState? State { get; set; }

    public Severity? Severity { get; set; }

    public int? Vendor { get; set; }

    public int? Owner { get; set; }
}
