using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Web;
using VendorGovernance.Platform.Web.Related;

namespace VendorGovernance.Vendors.ForContacts;

[Route("vendors"), ForContacts, Authorize(Permissions.ViewOwnVendor)]
public sealed class OwnVendorController(GovernanceDb db, RelatedLists<OwnVendor> related) : AppController
{
    /// <summary>A register of one is that one.</summary>
    [HttpGet]
    public IActionResult Index() => RedirectToAction(nameof(Show), new { id = User.OnlyVendor() });

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id, CancellationToken cancel)
    {
        if (await db.OwnVendor(User).SingleOrDefaultAsync(cancel) is not { } vendor || vendor.Id != id)
        {
            return NotFound();
        }

        var colleagues = await db.OwnColleagues(User).ToListAsync(cancel);
        return View(new OwnVendorPage(vendor, colleagues, await related.OfAsync(id, User, User.May, cancel)));
    }
}
