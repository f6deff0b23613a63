using Microsoft.AspNetCore.Identity;
using VendorGovernance.Accounts.Sessions;
using VendorGovernance.Data;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Accounts.Passwords;

/// <summary>Gives an account a new password. All its sessions end, and its owner is told by mail.</summary>
public sealed class NewPasswords(
    GovernanceDb db, UserManager<Account> users, AccountLinks links, SessionEnds sessions, IAccountMail mail, ITrail trail)
{
    /// <summary>False where someone else was quicker with the same link.</summary>
    /// <exception cref="RuleViolationException">The password is too weak; the link stays good.</exception>
    public async Task<bool> SetByLinkAsync(AccountLink link, string password, CancellationToken cancel)
    {
        var account = await db.Users.FindAsync([link.AccountId], cancel) ?? throw new InvalidOperationException("A link without its account.");
        await RequireGoodAsync(account, password);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (!await links.UseAsync(link, cancel))
        {
            return false;
        }

        // Who reads the mail is the owner of the account; but wrong codes of the second factor are not forgiven by it.
        if (!account.TwoFactorEnabled)
        {
            (account.LockoutEnd, account.AccessFailedCount) = (null, 0);
        }

        account.InvitedAt = null;
        await StoreAsync(account, password, link.Purpose == LinkPurpose.Reset, cancel);
        await trail.NoteAsync(AccountDeed.Of(link.Purpose == LinkPurpose.Reset ? "Password reset" : "Invitation accepted", account.Id), cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    /// <exception cref="RuleViolationException">The password is too weak.</exception>
    public async Task ChangeAsync(Account account, string password, CancellationToken cancel)
    {
        await RequireGoodAsync(account, password);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await links.EndAllAsync(account.Id, cancel);
        await StoreAsync(account, password, isTold: true, cancel);
        await trail.NoteAsync(AccountDeed.Of("Password changed", account.Id), cancel);
        await transaction.CommitAsync(cancel);
    }

    private async Task StoreAsync(Account account, string password, bool isTold, CancellationToken cancel)
    {
        account.PasswordHash = users.PasswordHasher.HashPassword(account, password);
        if (isTold)
        {
            await mail.TellAsync(account, AccountNotice.PasswordChanged, cancel);
        }

        await sessions.EndAllAsync(account.Id, cancel);
        (await users.UpdateSecurityStampAsync(account)).Require();
    }

    private async Task RequireGoodAsync(Account account, string password)
    {
        foreach (var validator in users.PasswordValidators)
        {
            if ((await validator.ValidateAsync(users, account, password)).Errors.FirstOrDefault() is { } error)
            {
                throw new RuleViolationException(nameof(NewPasswordForm.Password), error.Description);
            }
        }
    }
}
