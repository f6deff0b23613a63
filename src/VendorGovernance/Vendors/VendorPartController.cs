using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;

namespace VendorGovernance.Vendors;

/// <summary>For what belongs to one vendor and stands below its address.</summary>
public abstract class VendorPartController(GovernanceDb db) : RecordController(db)
{
    protected async Task<Vendor?> VendorAsync(int vendorId, CancellationToken cancel)
    {
        var vendor = await Db.Vendors.VisibleTo(User).SingleOrDefaultAsync(found => found.Id == vendorId, cancel);
        ViewBag.Vendor = vendor;
        return vendor;
    }

    protected RedirectToActionResult ToVendor(int vendorId) => RedirectToAction("Show", "Vendors", new { id = vendorId });
}
