using System.Runtime.ExceptionServices;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VendorGovernance.Data;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Accounts.Sessions;

/// <summary>
/// Asks the database at each request whether the session still runs: one row by its key, joined with the account. So an ended
/// session, a closed account and a changed password are out at once on every server, and a changed role acts with the next click.
/// </summary>
internal sealed class SessionCheck(GovernanceDb db, SignInManager<Account> signIn, IOptionsMonitor<SignInRules> rules, Clock clock)
{
    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(5);
    private static readonly object Failure = new();

    public static Task ValidateAsync(CookieValidatePrincipalContext context) =>
        context.HttpContext.RequestServices.GetRequiredService<SessionCheck>().LookAsync(context);

    /// <summary>
    /// A database that does not answer is an error of ours and signs nobody out. It is thrown from here and not while
    /// the cookie is read, because the framework would repeat it when the error page asks who is there.
    /// </summary>
    public static Task ThrowFailure(HttpContext context, RequestDelegate next)
    {
        if (context.Items[Failure] is ExceptionDispatchInfo error && context.Features.Get<IExceptionHandlerFeature>() is null)
        {
            error.Throw();
        }

        return next(context);
    }

    private async Task LookAsync(CookieValidatePrincipalContext context)
    {
        try
        {
            await ValidateAsync(context, context.Principal!);
        }
        catch (Exception error) when (DbErrors.IsUnavailable(error))
        {
            context.HttpContext.Items[Failure] = ExceptionDispatchInfo.Capture(error);
            context.RejectPrincipal();
        }
    }

    private async Task ValidateAsync(CookieValidatePrincipalContext context, ClaimsPrincipal person)
    {
        var cancel = context.HttpContext.RequestAborted;
        var now = clock.UtcNow;
        var id = person.SessionId();
        var facts = await db.AccountSessions.Where(session => session.Id == id)
            .Alive(SessionLimits.At(now, rules.CurrentValue)).AsFacts().SingleOrDefaultAsync(cancel);
        if (facts is not { IsActive: true } || facts.AccountId != person.AccountId() || facts.SecurityStamp != person.SecurityStamp())
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }

        if (now - facts.LastSeenAt > SeenEvery)
        {
            await SeeAsync(facts.Id, now, cancel);
        }

        if (facts.ConcurrencyStamp != person.Version())
        {
            await RenewAsync(context, facts);
        }
    }

    /// <summary>Who may do what is read again where the account was changed.</summary>
    private async Task RenewAsync(CookieValidatePrincipalContext context, SessionFacts facts)
    {
        var account = await db.Users.AsNoTracking().SingleAsync(account => account.Id == facts.AccountId, context.HttpContext.RequestAborted);
        var person = await signIn.CreateUserPrincipalAsync(account);
        person.AddSession(facts.Id);
        context.ReplacePrincipal(person);
        context.ShouldRenew = true;
    }

    /// <summary>Nobody waits for a long import just to be seen: whoever cannot write now does so with a later request.</summary>
    private async Task SeeAsync(Guid id, DateTime now, CancellationToken cancel)
    {
        var patience = db.Database.GetCommandTimeout();
        db.Database.SetCommandTimeout(TimeSpan.FromSeconds(1));
        try
        {
            await db.AccountSessions.Where(session => session.Id == id)
                .ExecuteUpdateAsync(session => session.SetProperty(row => row.LastSeenAt, now), cancel);
        }
        catch (Exception error) when (DbErrors.IsUnavailable(error))
        {
            // The next request tries again.
        }
        finally
        {
            db.Database.SetCommandTimeout(patience);
        }
    }
}
