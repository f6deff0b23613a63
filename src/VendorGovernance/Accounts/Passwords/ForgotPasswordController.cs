using System.Diagnostics;
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
    /// <summary>Longer than writing a mail into the outbox takes.</summary>
    private static readonly TimeSpan AnswerTakes = TimeSpan.FromMilliseconds(700);

    [HttpGet]
    public IActionResult New() => View("Forgot", new ForgotPasswordForm());

    [HttpPost, EnableRateLimiting(RateLimits.Mails)]
    public async Task<IActionResult> Create(ForgotPasswordForm form, CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return FormPage(form, "Forgot");
        }

        var began = Stopwatch.GetTimestamp();
        var address = form.Email!.Trim();
        await links.SendResetAsync(await users.FindByEmailAsync(address), address, cancel);
        var rest = AnswerTakes - Stopwatch.GetElapsedTime(began);
        await Task.Delay(rest > TimeSpan.Zero ? rest : TimeSpan.Zero, cancel);
        return View("Sent", form);
    }
}
