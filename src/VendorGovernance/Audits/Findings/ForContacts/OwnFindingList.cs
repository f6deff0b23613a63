using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.Audits.Findings.ForContacts;

/// <summary>The filters of a vendor's own findings, as they stand in the address.</summary>
public sealed class OwnFindingList : ListRequest
{
    public FindingState? State { get; set; }

    public Severity? Severity { get; set; }
}
