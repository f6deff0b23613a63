using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using VendorGovernance.Platform.Telemetry;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Accounts;

[Route("sign-in")]
public sealed class SignInController(SignInManager<Account> signIn, UserManager<Account> users, People people, Meters meters) : AppController
{
    [HttpGet, AllowAnonymous]
    public async Task<IActionResult> New(string? returnUrl, CancellationToken cancel)
    {
        if (!await people.AnyAsync(cancel))
        {
            return RedirectToAction("New", "FirstRun");
        }

        return View("SignIn", new SignInForm { ReturnUrl = returnUrl });
    }

    [HttpPost, AllowAnonymous]
    public async Task<IActionResult> Create(SignInForm form)
    {
        if (!ModelState.IsValid)
        {
            return FormPage(form, "SignIn");
        }

        var account = await users.FindByEmailAsync(form.Email!.Trim());
        var result = account is { IsActive: true }
            ? await signIn.PasswordSignInAsync(account, form.Password!, form.Stay, lockoutOnFailure: true)
            : Microsoft.AspNetCore.Identity.SignInResult.Failed;
        meters.SignedIn(result.Succeeded ? SignInOutcome.Succeeded : result.IsLockedOut ? SignInOutcome.LockedOut : SignInOutcome.Refused);
        if (result.Succeeded)
        {
            return BackTo(form.ReturnUrl);
        }

        // One sentence for every failure: none tells whether an account exists.
        ModelState.AddModelError("", T["That did not work. Check address and password; after five failed tries an account is locked for 15 minutes."]);
        return FormPage(form, "SignIn");
    }

    [HttpPost("/sign-out"), Authorize]
    public async Task<IActionResult> Delete()
    {
        await signIn.SignOutAsync();
        return RedirectToAction(nameof(New));
    }
}
