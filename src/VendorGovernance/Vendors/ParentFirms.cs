using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;

namespace VendorGovernance.Vendors;

/// <summary>Who belongs to whom among vendors.</summary>
public static class ParentFirms
{
    /// <summary>Whether the vendor would become its own ancestor, at any depth.</summary>
    /// <param name="parentOf">The parent of each vendor that has one.</param>
    public static bool IsCycle(int vendor, int parent, IReadOnlyDictionary<int, int> parentOf)
    {
        var seen = new HashSet<int> { vendor };
        for (int? at = parent; at is { } firm; at = parentOf.TryGetValue(firm, out var above) ? above : null)
        {
            if (!seen.Add(firm))
            {
                return true;
            }
        }

        return false;
    }

    public static Task<Dictionary<int, int>> ParentsAsync(this GovernanceDb db, CancellationToken cancel) =>
        db.Vendors.Where(vendor => vendor.ParentId != null).ToDictionaryAsync(vendor => vendor.Id, vendor => vendor.ParentId!.Value, cancel);
}
