using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.Contracts;

/// <summary>The filters of the contracts register, as they stand in the address.</summary>
public sealed class ContractList : ListRequest
{
    public int? Vendor { get; set; }

    public int? Owner { get; set; }

    public ContractState? State { get; set; }

    /// <summary>Only those whose dates contradict each other.</summary>
    public bool Unclear { get; set; }

    /// <summary>Only contracts whose decide-by date is at most this many days ahead and not past.</summary>
    public int? DecideWithin { get; set; }
}
