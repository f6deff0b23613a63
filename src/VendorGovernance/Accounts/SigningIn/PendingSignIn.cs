using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace VendorGovernance.Accounts.SigningIn;

/// <summary>Someone whose password was right and whose second factor is still to come. A cookie of five minutes remembers it.</summary>
public sealed class PendingSignIn(UserManager<Account> users, IHttpContextAccessor http)
{
    private const string Scheme = "Identity.TwoFactorUserId";
    private const string Stamp = "stamp";
    private const string Stays = "stays";

    private HttpContext Context => http.HttpContext!;

    public Task BeginAsync(Account account, bool stays)
    {
        var identity = new ClaimsIdentity(
            [
                new Claim(ClaimTypes.Name, account.Id.ToString(CultureInfo.InvariantCulture)),
                new Claim(Stamp, account.SecurityStamp ?? ""),
                new Claim(Stays, stays ? "yes" : "no"),
            ],
            Scheme);
        return Context.SignInAsync(Scheme, new ClaimsPrincipal(identity));
    }

    /// <summary>Null where nobody waits, the account was closed, or its password was changed meanwhile.</summary>
    public async Task<(Account Account, bool Stays)?> FindAsync()
    {
        if ((await Context.AuthenticateAsync(Scheme)).Principal is not { } pending || pending.FindFirstValue(ClaimTypes.Name) is not { } id)
        {
            return null;
        }

        var account = await users.FindByIdAsync(id);
        return account is { IsActive: true, TwoFactorEnabled: true } && account.SecurityStamp == pending.FindFirstValue(Stamp)
            ? (account, pending.HasClaim(Stays, "yes"))
            : null;
    }

    public Task EndAsync() => Context.SignOutAsync(Scheme);
}
