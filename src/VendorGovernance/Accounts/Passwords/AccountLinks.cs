using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Accounts.Passwords;

/// <summary>Sends links for a first or a new password, and says what a link is good for.</summary>
public sealed class AccountLinks(GovernanceDb db, IAccountMail mail, ITrail trail, Clock clock)
{
    private const int ResetsPerHour = 3;

    /// <summary>Sends the invitation, again too: the newest link counts.</summary>
    public Task InviteAsync(Account account, CancellationToken cancel) => db.TogetherAsync(() => SendInvitationAsync(account, cancel), cancel);

    private async Task SendInvitationAsync(Account account, CancellationToken cancel)
    {
        var (path, until) = await NewAsync(account, LinkPurpose.Invitation, cancel);
        account.InvitedAt = clock.UtcNow;
        await mail.InviteAsync(account, path, until, cancel);
        await db.SaveChangesAsync(cancel);
        await trail.NoteAsync(AccountDeed.Of("Invited", account.Id), cancel);
    }

    /// <summary>Nothing is sent to nobody, to a closed account, or more often than three times an hour to anyone.</summary>
    public async Task SendResetAsync(Account? account, string address, CancellationToken cancel)
    {
        await trail.NoteAsync(AccountDeed.About("Password reset asked", account, address), cancel);
        var since = clock.UtcNow.AddHours(-1);
        if (account is not { IsActive: true }
            || await db.AccountLinks.CountAsync(link => link.AccountId == account.Id && link.Purpose == LinkPurpose.Reset && link.CreatedAt > since, cancel) >= ResetsPerHour)
        {
            return;
        }

        var (path, until) = await NewAsync(account, LinkPurpose.Reset, cancel);
        await mail.SendResetLinkAsync(account, path, until, cancel);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>The link if it is still good; otherwise why it is not.</summary>
    public async Task<(AccountLink? Link, Sentence? Refusal)> FindAsync(string token, CancellationToken cancel)
    {
        var hash = AccountLink.HashOf(token);
        var link = await db.AccountLinks.AsNoTracking().Include(link => link.Account).SingleOrDefaultAsync(link => link.Hash == hash, cancel);
        var refusal = link switch
        {
            null or { Account.IsActive: false } => new Sentence("This link is not valid. Copy the whole address from the mail, or ask for a new one."),
            { UsedAt: not null } => new Sentence("This link was used already, or a newer one has replaced it. A link works once; ask for a new one."),
            _ when link.ExpiresAt <= clock.UtcNow => new Sentence("This link has expired. Ask for a new one."),
            _ => null,
        };
        if (refusal is null)
        {
            return (link, null);
        }

        await trail.NoteAsync(Refused(link, refusal), cancel);
        return (null, refusal);
    }

    /// <summary>One conditional statement: of two who use the link at once one may. Every other link of the account ends with it.</summary>
    public async Task<bool> UseAsync(AccountLink link, CancellationToken cancel)
    {
        var now = clock.UtcNow;
        var used = await db.AccountLinks.Where(row => row.Id == link.Id && row.UsedAt == null && row.ExpiresAt > now)
            .ExecuteUpdateAsync(row => row.SetProperty(found => found.UsedAt, now), cancel);
        await EndAllAsync(link.AccountId, cancel);
        return used == 1;
    }

    public Task EndAllAsync(int account, CancellationToken cancel)
    {
        var now = clock.UtcNow;
        return db.AccountLinks.Where(row => row.AccountId == account && row.UsedAt == null)
            .ExecuteUpdateAsync(row => row.SetProperty(found => found.UsedAt, now), cancel);
    }

    private async Task<(string Path, DateTime Until)> NewAsync(Account account, LinkPurpose purpose, CancellationToken cancel)
    {
        await EndAllAsync(account.Id, cancel);
        var token = AccountLink.NewToken();
        var link = AccountLink.Of(account.Id, purpose, token, clock.UtcNow);
        db.AccountLinks.Add(link);
        return ($"/new-password/{token}", link.ExpiresAt);
    }

    private static Deed Refused(AccountLink? link, Sentence why)
    {
        var reason = new DeedDetail("Reason", null, why.Text);
        return link is null ? new Deed("Reset link refused", nameof(Account), Details: [reason]) : AccountDeed.Of("Reset link refused", link.AccountId, reason);
    }
}
