using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using VendorGovernance.Accounts.Sessions;
using VendorGovernance.Accounts.TwoFactor;
using VendorGovernance.Data;
using VendorGovernance.Platform.Telemetry;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Accounts.SigningIn;

[Route("sign-in")]
public sealed class SignInController(
    GovernanceDb db, SignInManager<Account> signIn, PasswordCheck passwords, PendingSignIn pending, SessionEnds sessions, People people, Meters meters, ITrail trail) : AppController
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

    [HttpPost, AllowAnonymous, EnableRateLimiting(RateLimits.Tries)]
    public async Task<IActionResult> Create(SignInForm form, CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return FormPage(form, "SignIn");
        }

        var time = SteadyTime.Start();
        if (await passwords.FindAsync(form.Email!, form.Password!, cancel) is not { } account)
        {
            meters.SignedIn(SignInOutcome.Refused);
            await time.FillAsync(cancel);
            // One sentence for every failure: none tells whether an account exists.
            ModelState.AddModelError("", T["That did not work. Check address and password; after five failed tries an account is locked for 15 minutes."]);
            return FormPage(form, "SignIn");
        }

        if (account.TwoFactorEnabled)
        {
            await pending.BeginAsync(account, form.Stay);
            meters.SignedIn(SignInOutcome.SecondFactorAsked);
            return RedirectToAction("New", "SecondStep", new { returnUrl = form.ReturnUrl });
        }

        await signIn.SignInAsync(account, form.Stay);
        meters.SignedIn(SignInOutcome.Succeeded);
        return BackTo(form.ReturnUrl);
    }

    [HttpPost("/sign-out"), Authorize, OpenWithoutTwoFactor]
    public async Task<IActionResult> Delete(CancellationToken cancel)
    {
        await db.TogetherAsync(
            async () =>
            {
                if (User.SessionId() is { } session)
                {
                    await sessions.EndAsync(User.AccountId(), session, cancel);
                }

                await trail.NoteAsync(AccountDeed.Of("Signed out", User.AccountId()), cancel);
            },
            cancel);
        await signIn.SignOutAsync();
        return RedirectToAction(nameof(New));
    }
}
