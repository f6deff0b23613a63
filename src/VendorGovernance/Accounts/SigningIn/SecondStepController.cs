using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using VendorGovernance.Accounts.TwoFactor;
using VendorGovernance.Platform.Telemetry;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Accounts.SigningIn;

/// <summary>After the right password: a code of the authenticator app, or a recovery code.</summary>
[Route("sign-in/code"), AllowAnonymous]
public sealed class SecondStepController(PendingSignIn pending, SecondFactor factor, SignInManager<Account> signIn, Meters meters) : AppController
{
    [HttpGet]
    public async Task<IActionResult> New(string? returnUrl) =>
        await pending.FindAsync() is null ? StartAgain(returnUrl) : View("SecondStep", new SecondStepForm { ReturnUrl = returnUrl });

    [HttpPost, EnableRateLimiting(RateLimits.Tries)]
    public async Task<IActionResult> Create(SecondStepForm form, CancellationToken cancel)
    {
        if (await pending.FindAsync() is not { } waiting)
        {
            return StartAgain(form.ReturnUrl);
        }

        if (!ModelState.IsValid)
        {
            return FormPage(form, "SecondStep");
        }

        var verdict = await factor.TryAsync(waiting.Account, form.Code!, cancel);
        if (verdict is null)
        {
            await pending.EndAsync();
            await signIn.SignInAsync(waiting.Account, waiting.Stays);
            meters.SignedIn(SignInOutcome.Succeeded);
            return BackTo(form.ReturnUrl);
        }

        meters.SignedIn(SignInOutcome.SecondFactorRefused);
        ModelState.Clear();
        ModelState.AddModelError(nameof(form.Code), T[verdict]);
        return FormPage(new SecondStepForm { ReturnUrl = form.ReturnUrl }, "SecondStep");
    }

    private RedirectToActionResult StartAgain(string? returnUrl) => RedirectToAction("New", "SignIn", new { returnUrl });
}
