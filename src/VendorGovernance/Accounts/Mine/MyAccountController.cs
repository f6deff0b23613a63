using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VendorGovernance.Accounts.Sessions;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Accounts.Mine;

/// <summary>What each person looks after: name, language, zone, password, second factor, sessions.</summary>
[Route("account"), Authorize, ResponseCache(NoStore = true)]
public sealed class MyAccountController(GovernanceDb db, UserManager<Account> users, IOptionsMonitor<SignInRules> rules, Clock clock) : AppController
{
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancel)
    {
        var me = await MeAsync();
        return await PageAsync(me, new MyAccountForm { Name = me.DisplayName, Language = me.Language, TimeZone = me.TimeZone }, cancel);
    }

    [HttpPost]
    public async Task<IActionResult> Update(MyAccountForm form, CancellationToken cancel)
    {
        var me = await MeAsync();
        if (form.TimeZone is { } zone && TimeZones.Find(zone.Trim()) is null)
        {
            ModelState.AddModelError(nameof(form.TimeZone), T["There is no time zone {0}.", zone]);
        }

        if (!ModelState.IsValid)
        {
            return await PageAsync(me, form, cancel);
        }

        (me.DisplayName, me.Language, me.TimeZone) = (form.Name!.Trim(), form.Language!, form.TimeZone!.Trim());
        if ((await users.UpdateAsync(me)).Errors.FirstOrDefault() is { } error)
        {
            ModelState.AddModelError("", error.Description);
            return await PageAsync(me, form, cancel);
        }

        CultureInfo.CurrentUICulture = Languages.Of(me.Language);
        Confirm("Saved.");
        return RedirectToAction(nameof(Show));
    }

    private async Task<IActionResult> PageAsync(Account me, MyAccountForm form, CancellationToken cancel)
    {
        var sessions = await db.AccountSessions.Where(session => session.AccountId == me.Id)
            .Alive(SessionLimits.At(clock.UtcNow, rules.CurrentValue)).AsRows(User.SessionId()).ToListAsync(cancel);
        ViewBag.Page = new MyAccountPage(me.Email!, me.TwoFactorEnabled, rules.CurrentValue.MustHaveTwoFactor(User.IsInRole), sessions);
        ViewBag.Languages = new List<SelectListItem> { new("English", "en"), new("中文", "zh-CN") };
        return FormPage(form, "Account");
    }

    private async Task<Account> MeAsync() => (await users.FindByIdAsync(User.AccountId().ToString(CultureInfo.InvariantCulture)))!;
}
