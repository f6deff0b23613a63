using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.Vendors.Screenings;

/// <summary>The filters of the screenings register, as they stand in the address.</summary>
public sealed class ScreeningList : ListRequest
{
    public ScreeningState? State { get; set; }

    public int? Vendor { get; set; }
}
