using System.Security.Claims;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace VendorGovernance.Platform.Web.Forms;

/// <summary>The vendors a person may choose from, for the lists of hubs, which know no vendor.</summary>
public interface IVendorChoices
{
    Task<IReadOnlyList<SelectListItem>> OfAsync(ClaimsPrincipal person, int? chosen, CancellationToken cancel);
}
