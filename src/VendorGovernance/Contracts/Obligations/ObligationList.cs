using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.Contracts.Obligations;

/// <summary>The filters of the register of due dates, as they stand in the address.</summary>
public sealed class ObligationList : ListRequest
{
    public OccurrenceStanding? State { get; set; }

    public Side? Side { get; set; }

    public int? Vendor { get; set; }

    public int? Contract { get; set; }

    public int? Owner { get; set; }
}
