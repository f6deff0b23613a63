using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Accounts.Passwords;

/// <summary>Sends an invitation again to someone who has not set a password yet.</summary>
[Route("people/{id:int}/invitation"), Authorize(Permissions.ManagePeople)]
public sealed class InvitationsController(UserManager<Account> users, AccountLinks links) : AppController
{
    [HttpPost]
    public async Task<IActionResult> Create(int id, CancellationToken cancel)
    {
        if (await users.FindByIdAsync(id.ToString(CultureInfo.InvariantCulture)) is not { IsActive: true, IsInvited: true } account)
        {
            return NotFound();
        }

        await links.InviteAsync(account, cancel);
        Confirm("The invitation is on its way. The earlier one no longer works.");
        return Redirect($"/people/{id}");
    }
}
