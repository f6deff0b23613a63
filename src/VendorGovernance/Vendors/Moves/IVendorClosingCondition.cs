using VendorGovernance.Platform.Text;

namespace VendorGovernance.Vendors.Moves;

/// <summary>What another feature wants done before a vendor is closed or rejected: "contract C-17 is still open".</summary>
public interface IVendorClosingCondition
{
    /// <summary>What stands against it today, in words; empty where nothing does.</summary>
    Task<IReadOnlyList<Sentence>> OpenAsync(int vendorId, CancellationToken cancel);
}
