using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Accounts;

/// <summary>Language and theme: on this browser for everyone, and with the account for whoever is signed in.</summary>
[Route("preferences"), AllowAnonymous]
public sealed class PreferencesController(UserManager<Account> users, SignInManager<Account> signIn) : AppController
{
    public const string ThemeCookie = "vg.theme";

    [HttpPost("language")]
    public async Task<IActionResult> Language(string? language, string? returnUrl)
    {
        var chosen = Languages.Of(language).Name;
        Remember(ReaderLanguage.Cookie, chosen);
        if (await users.GetUserAsync(User) is { IsActive: true } account)
        {
            account.Language = chosen;
            await users.UpdateAsync(account);
            await signIn.RefreshSignInAsync(account);
        }

        return BackTo(returnUrl);
    }

    [HttpPost("theme")]
    public IActionResult Theme(string? theme, string? returnUrl)
    {
        Remember(ThemeCookie, theme == "dark" ? "dark" : "light");
        return BackTo(returnUrl);
    }

    private void Remember(string cookie, string value) => Response.Cookies.Append(cookie, value, new CookieOptions
    {
        MaxAge = TimeSpan.FromDays(365),
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = Request.IsHttps,
        IsEssential = true,
    });
}
