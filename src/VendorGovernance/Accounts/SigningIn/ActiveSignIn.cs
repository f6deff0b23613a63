using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VendorGovernance.Accounts.Sessions;
using VendorGovernance.Data;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Accounts.SigningIn;

/// <summary>Whose account is closed does not sign in, and whoever does gets a session of their own.</summary>
internal sealed class ActiveSignIn(
    UserManager<Account> users,
    IHttpContextAccessor context,
    IUserClaimsPrincipalFactory<Account> claims,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<Account>> log,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<Account> confirmation,
    GovernanceDb db,
    ITrail trail,
    Clock clock) : SignInManager<Account>(users, context, claims, options, log, schemes, confirmation)
{
    private bool isRenewal;

    public override async Task<bool> CanSignInAsync(Account user) => user.IsActive && await base.CanSignInAsync(user);

    /// <summary>The cookie is written anew; nobody signs in.</summary>
    public override async Task RefreshSignInAsync(Account user)
    {
        isRenewal = true;
        await base.RefreshSignInAsync(user);
        isRenewal = false;
    }

    /// <summary>Every way of signing in ends here, and so does a cookie that is written anew.</summary>
    public override Task SignInWithClaimsAsync(Account user, AuthenticationProperties? authenticationProperties, IEnumerable<Claim> additionalClaims) =>
        db.TogetherAsync(() => BeginAsync(user, authenticationProperties ?? new AuthenticationProperties(), additionalClaims), Context.RequestAborted);

    private async Task BeginAsync(Account user, AuthenticationProperties properties, IEnumerable<Claim> additionalClaims)
    {
        var isSame = isRenewal && Context.User.Identity?.IsAuthenticated == true && Context.User.AccountId() == user.Id;
        var started = isSame && Context.User.SessionId() is not null ? null : await StartAsync(user, properties.IsPersistent);
        var person = await CreateUserPrincipalAsync(user);
        ((ClaimsIdentity)person.Identity!).AddClaims(additionalClaims);
        person.AddSession(started?.Id ?? Context.User.SessionId()!.Value);
        await Context.SignInAsync(IdentityConstants.ApplicationScheme, person, properties);
        Context.User = person;
        if (started is not null)
        {
            var browser = new DeedDetail("Browser", null, started.Browser, IsPersonal: true);
            await trail.NoteAsync(AccountDeed.Of("Signed in", user.Id, browser), Context.RequestAborted);
        }
    }

    private async Task<AccountSession> StartAsync(Account account, bool stays)
    {
        var cancel = Context.RequestAborted;
        var now = clock.UtcNow;
        var session = AccountSession.Start(account.Id, stays, Context.Connection.RemoteIpAddress?.ToString(), Context.Request.Headers.UserAgent, now);
        db.AccountSessions.Add(session);
        await db.SaveChangesAsync(cancel);
        // The cookie of the session that was there is overwritten; a copy of it that someone took must be worth nothing.
        if (Context.User.Identity?.IsAuthenticated == true && Context.User.SessionId() is { } before)
        {
            await db.AccountSessions.Where(row => row.Id == before).ExecuteUpdateAsync(row => row.SetProperty(found => found.EndedAt, now), cancel);
        }

        await db.Users.Where(row => row.Id == account.Id).ExecuteUpdateAsync(row => row.SetProperty(found => found.LastSignInAt, now), cancel);
        return session;
    }
}
