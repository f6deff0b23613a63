using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VendorGovernance.Accounts.SigningIn;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Accounts.TwoFactor;

/// <summary>The second factor of the person who is signed in.</summary>
[Route("account/two-factor"), Authorize, OpenWithoutTwoFactor, ResponseCache(NoStore = true)]
public sealed class TwoFactorController(
    GovernanceDb db,
    UserManager<Account> users,
    SignInManager<Account> signIn,
    TwoFactorSetup setup,
    PasswordCheck passwords,
    IOptionsMonitor<SignInRules> rules,
    IOptions<Organisation> organisation) : AppController
{
    private static readonly Sentence WrongPassword = new("The password is not right. After five wrong ones the account is locked for 15 minutes.");

    private bool IsRequired => rules.CurrentValue.MustHaveTwoFactor(User.IsInRole);

    [HttpGet]
    public Task<IActionResult> Show(CancellationToken cancel) => PageAsync(new PasswordAgainForm(), cancel);

    [HttpGet("new")]
    public async Task<IActionResult> New() =>
        await MeAsync() is { TwoFactorEnabled: false } me ? OfferPage(me, Totp.NewKey()) : RedirectToAction(nameof(Show));

    [HttpPost, EnableRateLimiting(RateLimits.Tries)]
    public async Task<IActionResult> Create(TwoFactorForm form, CancellationToken cancel)
    {
        if (await MeAsync() is not { TwoFactorEnabled: false } me)
        {
            return RedirectToAction(nameof(Show));
        }

        if (setup.KeyIn(form.Offer, me.Id) is not { } key)
        {
            ModelState.AddModelError("", T["This page was open for too long. Scan the new code below."]);
            return OfferPage(me, Totp.NewKey());
        }

        if (!ModelState.IsValid)
        {
            return OfferPage(me, key);
        }

        if (!await passwords.ConfirmsAsync(me, form.Password!, cancel))
        {
            ModelState.AddModelError(nameof(form.Password), T[WrongPassword]);
            return OfferPage(me, key);
        }

        if (await setup.TurnOnAsync(me, key, form.Code!, cancel) is not { } codes)
        {
            ModelState.AddModelError(nameof(form.Code), T["This code is not right. Check that the phone's clock is right, and enter the code that the app shows now."]);
            return OfferPage(me, key);
        }

        await signIn.RefreshSignInAsync(me);
        return View("Codes", codes);
    }

    [HttpPost("removal"), EnableRateLimiting(RateLimits.Tries)]
    public async Task<IActionResult> TurnOff(PasswordAgainForm form, CancellationToken cancel)
    {
        if (IsRequired)
        {
            ModelState.AddModelError("", T["Your role must have a second factor, so it cannot be turned off. With a new phone, ask an administrator to reset it."]);
        }

        if (await ConfirmedAsync(form, cancel) is not { } me)
        {
            return await PageAsync(form, cancel);
        }

        await setup.TurnOffAsync(me, cancel);
        await signIn.RefreshSignInAsync(me);
        Confirm("Two-factor sign-in is off.");
        return RedirectToAction(nameof(Show));
    }

    [HttpPost("recovery-codes"), EnableRateLimiting(RateLimits.Tries)]
    public async Task<IActionResult> RenewCodes(PasswordAgainForm form, CancellationToken cancel) =>
        await ConfirmedAsync(form, cancel) is { } me ? View("Codes", await setup.RenewCodesAsync(me, cancel)) : await PageAsync(form, cancel);

    /// <summary>Null where the form, the password or the state of the account does not allow it.</summary>
    private async Task<Account?> ConfirmedAsync(PasswordAgainForm form, CancellationToken cancel)
    {
        if (!ModelState.IsValid || await MeAsync() is not { TwoFactorEnabled: true } me)
        {
            return null;
        }

        if (await passwords.ConfirmsAsync(me, form.Password!, cancel))
        {
            return me;
        }

        ModelState.AddModelError(nameof(form.Password), T[WrongPassword]);
        return null;
    }

    private async Task<IActionResult> PageAsync(PasswordAgainForm form, CancellationToken cancel)
    {
        var (me, id) = (await MeAsync(), User.AccountId());
        var left = await db.RecoveryCodes.CountAsync(code => code.AccountId == id && code.UsedAt == null, cancel);
        ViewBag.Page = new TwoFactorPage(me.TwoFactorEnabled, left, IsRequired);
        return FormPage(form, "Show");
    }

    private ViewResult OfferPage(Account me, byte[] key)
    {
        var text = Base32.Of(key);
        var issuer = Uri.EscapeDataString(organisation.Value.NameIn(T));
        var address = $"otpauth://totp/{issuer}:{Uri.EscapeDataString(me.Email!)}?secret={text}&issuer={issuer}&digits=6&period=30";
        var groups = string.Join(' ', text.Chunk(4).Select(letters => new string(letters)));
        ViewBag.Offer = new TwoFactorOffer(QrCode.Of(address), groups, address, IsRequired);
        ModelState.Remove(nameof(TwoFactorForm.Offer));
        return FormPage(new TwoFactorForm { Offer = setup.Offer(me.Id, key) }, "New");
    }

    private async Task<Account> MeAsync() => (await users.FindByIdAsync(User.AccountId().ToString(CultureInfo.InvariantCulture)))!;
}
