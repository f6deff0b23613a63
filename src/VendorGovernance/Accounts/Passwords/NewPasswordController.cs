using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using VendorGovernance.Accounts.SigningIn;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Accounts.Passwords;

/// <summary>Where the link of an invitation or a reset leads.</summary>
[Route("new-password/{token}"), AllowAnonymous, ResponseCache(NoStore = true)]
public sealed class NewPasswordController(AccountLinks links, NewPasswords passwords) : AppController
{
    [HttpGet, EnableRateLimiting(RateLimits.Tries)]
    public async Task<IActionResult> New(string token, CancellationToken cancel)
    {
        var (link, refusal) = await links.FindAsync(token, cancel);
        return link is null ? Refused(refusal!) : FormOf(link, new NewPasswordForm());
    }

    [HttpPost, EnableRateLimiting(RateLimits.Tries)]
    public async Task<IActionResult> Create(string token, NewPasswordForm form, CancellationToken cancel)
    {
        var (link, refusal) = await links.FindAsync(token, cancel);
        if (link is null)
        {
            return Refused(refusal!);
        }

        try
        {
            if (!ModelState.IsValid)
            {
                return FormOf(link, form);
            }

            if (!await passwords.SetByLinkAsync(link, form.Password!, cancel))
            {
                return Refused((await links.FindAsync(token, cancel)).Refusal!);
            }

            Confirm("The password is set. Sign in with it now.");
            return RedirectToAction("New", "SignIn");
        }
        catch (RuleViolationException tooWeak)
        {
            ModelState.AddModelError(tooWeak.Field ?? "", T[tooWeak.Sentence]);
            return FormOf(link, form);
        }
    }

    private ViewResult FormOf(AccountLink link, NewPasswordForm form)
    {
        ViewBag.Link = link;
        return FormPage(form, "NewPassword");
    }

    private ViewResult Refused(Sentence refusal)
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return View("Refused", refusal);
    }
}
