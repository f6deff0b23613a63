using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using VendorGovernance.Accounts.SigningIn;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Accounts.Passwords;

/// <summary>Asks for a link by mail. The answer, and the time it takes, are the same whether the address has an account or not.</summary>
[Route("forgot-password"), AllowAnonymous]
public sealed class ForgotPasswordController(UserManager<Account> users, AccountLinks links) : AppController
{
    [HttpGet]
    public IActionResult New() => View("Forgot", new ForgotPasswordForm());

    [HttpPost, EnableRateLimiting(RateLimits.Mails)]
    public async Task<IActionResult> Create(ForgotPasswordForm form, CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return FormPage(form, "Forgot");
        }

        var time = SteadyTime.Start();
        var address = form.Email!.Trim();
        await links.SendResetAsync(await users.FindByEmailAsync(address), address, cancel);
        await time.FillAsync(cancel);
        return View("Sent", form);
    }
}
