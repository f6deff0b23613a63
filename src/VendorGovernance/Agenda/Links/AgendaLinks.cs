using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Agenda.Links;

/// <summary>Makes, ends and recognises the secret links.</summary>
public sealed class AgendaLinks(GovernanceDb db, ITrail trail, IUserClaimsPrincipalFactory<Account> claims, Clock clock)
{
    private static readonly TimeSpan UseNotedEvery = TimeSpan.FromMinutes(5);

    public Task<AgendaLink?> OfAsync(int account, CancellationToken cancel) =>
        db.AgendaLinks.AsNoTracking().SingleOrDefaultAsync(link => link.AccountId == account, cancel);

    /// <summary>A new secret, which nobody can read again; the one before ends with it.</summary>
    /// <exception cref="DbUpdateException">The same person made another one at the same moment.</exception>
    public async Task<string> MakeAsync(int account, bool onlyMine, CancellationToken cancel)
    {
        var secret = AgendaLink.NewSecret();
        await db.TogetherAsync(
            async () =>
            {
                await db.AgendaLinks.Where(link => link.AccountId == account).ExecuteDeleteAsync(cancel);
                db.AgendaLinks.Add(AgendaLink.Of(account, secret, onlyMine, clock.UtcNow));
                await db.SaveChangesAsync(cancel);
                await trail.NoteAsync(DeedOf("Calendar link made", account), cancel);
            },
            cancel);
        return secret;
    }

    public Task RevokeAsync(int account, CancellationToken cancel) => db.TogetherAsync(
        async () =>
        {
            if (await db.AgendaLinks.Where(link => link.AccountId == account).ExecuteDeleteAsync(cancel) > 0)
            {
                await trail.NoteAsync(DeedOf("Calendar link revoked", account), cancel);
            }
        },
        cancel);

    /// <summary>The link's owner with the permissions of now; null for a link that is not, or for someone who may not see the agenda any more.</summary>
    public async Task<(AgendaLink Link, Account Account, ClaimsPrincipal Person)?> RecogniseAsync(string secret, CancellationToken cancel)
    {
        var hash = AgendaLink.HashOf(secret);
        var link = await db.AgendaLinks.AsNoTracking().Include(link => link.Account).SingleOrDefaultAsync(link => link.Hash == hash, cancel);
        if (link is not { Account: { IsActive: true } account })
        {
            return null;
        }

        var person = await claims.CreateAsync(account);
        if (!person.May(Permissions.ViewAgenda))
        {
            return null;
        }

        await NoteUseAsync(link, cancel);
        return (link, account, person);
    }

    private async Task NoteUseAsync(AgendaLink link, CancellationToken cancel)
    {
        var now = clock.UtcNow;
        if (link.LastUsedAt is { } before && now - before < UseNotedEvery)
        {
            return;
        }

        await db.AgendaLinks.Where(row => row.Id == link.Id).ExecuteUpdateAsync(row => row.SetProperty(used => used.LastUsedAt, now), cancel);
    }

    private static Deed DeedOf(string what, int account) => new(what, nameof(Account), account.ToString(CultureInfo.InvariantCulture)) { PersonId = account };
}
