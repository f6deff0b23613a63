using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using VendorGovernance.Accounts.Sessions;

namespace VendorGovernance.Accounts;

/// <summary>Puts into the sign-in cookie what each request needs to know of a person.</summary>
internal sealed class AccountClaims(
    UserManager<Account> users,
    RoleManager<IdentityRole<int>> roles,
    IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<Account, IdentityRole<int>>(users, roles, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(Person.DisplayNameClaim, user.DisplayName));
        identity.AddClaim(new Claim(Person.LanguageClaim, user.Language));
        identity.AddClaim(new Claim(Person.TimeZoneClaim, user.TimeZone));
        identity.AddClaim(SessionClaims.VersionOf(user));
        if (user.TwoFactorEnabled)
        {
            identity.AddClaim(new Claim(Person.TwoFactorClaim, "on"));
        }

        if (user.VendorId is { } vendor)
        {
            identity.AddClaim(new Claim(Person.VendorClaim, vendor.ToString(CultureInfo.InvariantCulture)));
        }

        return identity;
    }
}
