using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using VendorGovernance.Accounts.SigningIn;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Accounts.Passwords;

[Route("account/password"), Authorize]
public sealed class ChangePasswordController(
    UserManager<Account> users, SignInManager<Account> signIn, PasswordCheck check, NewPasswords passwords) : AppController
{
    [HttpGet]
    public IActionResult Edit() => View("Change", new ChangePasswordForm());

    [HttpPost, EnableRateLimiting(RateLimits.Tries)]
    public async Task<IActionResult> Update(ChangePasswordForm form, CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return FormPage(form, "Change");
        }

        var me = (await users.FindByIdAsync(User.AccountId().ToString(CultureInfo.InvariantCulture)))!;
        if (!await check.ConfirmsAsync(me, form.Present!, cancel))
        {
            ModelState.AddModelError(nameof(form.Present), T["The password is not right. After five wrong ones the account is locked for 15 minutes."]);
            return FormPage(form, "Change");
        }

        try
        {
            await passwords.ChangeAsync(me, form.Password!, cancel);
        }
        catch (RuleViolationException tooWeak)
        {
            ModelState.AddModelError(tooWeak.Field ?? "", T[tooWeak.Sentence]);
            return FormPage(form, "Change");
        }

        await signIn.SignOutAsync();
        Confirm("The password is changed and all sessions are ended. Sign in with the new one.");
        return RedirectToAction("New", "SignIn");
    }
}
