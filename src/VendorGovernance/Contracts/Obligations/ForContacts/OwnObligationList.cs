using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.Contracts.Obligations.ForContacts;

/// <summary>The filters of a vendor's own obligations, as they stand in the address.</summary>
public sealed class OwnObligationList : ListRequest
{
    public OccurrenceStanding? State { get; set; }

    public int? Contract { get; set; }
}
