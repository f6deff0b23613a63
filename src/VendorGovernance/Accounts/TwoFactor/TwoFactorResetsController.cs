using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Accounts.TwoFactor;

/// <summary>For someone who lost phone and recovery codes. Nobody resets their own this way: that takes the password.</summary>
[Route("people/{id:int}/two-factor-reset"), Authorize(Permissions.ManagePeople)]
public sealed class TwoFactorResetsController(UserManager<Account> users, TwoFactorSetup setup) : AppController
{
    [HttpPost]
    public async Task<IActionResult> Create(int id, CancellationToken cancel)
    {
        if (id == User.AccountId() || await users.FindByIdAsync(id.ToString(CultureInfo.InvariantCulture)) is not { TwoFactorEnabled: true } account)
        {
            return NotFound();
        }

        await setup.ResetAsync(account, cancel);
        Confirm("The second factor of {0} is reset.", account.DisplayName);
        return Redirect($"/people/{id}");
    }
}
