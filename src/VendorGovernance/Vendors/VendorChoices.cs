using System.Security.Claims;
using Microsoft.AspNetCore.Mvc.Rendering;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Forms;

namespace VendorGovernance.Vendors;

internal sealed class VendorChoices(GovernanceDb db, Words words) : IVendorChoices
{
    public Task<IReadOnlyList<SelectListItem>> OfAsync(ClaimsPrincipal person, int? chosen, CancellationToken cancel) =>
        db.VendorChoicesAsync(person, chosen, words, cancel);
}
