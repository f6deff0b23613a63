using Microsoft.AspNetCore.Identity;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Accounts.SigningIn;

/// <summary>
/// Is it this person's password? For an address without an account, a closed or a locked one, a password is hashed all the same, so
/// that the time tells nothing.
/// </summary>
public sealed class PasswordCheck(UserManager<Account> users, Tries tries, ITrail trail)
{
    private static readonly Account Nobody = new();
    private static readonly Lazy<string> SomeHash = new(() => new PasswordHasher<Account>().HashPassword(Nobody, Guid.NewGuid().ToString()));

    /// <summary>The account that is active and has this address and password; null for every other case.</summary>
    public async Task<Account?> FindAsync(string email, string password, CancellationToken cancel)
    {
        var account = await users.FindByEmailAsync(email.Trim());
        if (account is { IsActive: true } && await IsRightAsync(account, password, cancel))
        {
            return account;
        }

        if (account is not { IsActive: true })
        {
            HashSomething(password);
        }

        await trail.NoteAsync(AccountDeed.About("Sign-in failed", account, email.Trim()), cancel);
        return null;
    }

    /// <summary>For someone who is signed in and does what asks for the password once more.</summary>
    public async Task<bool> ConfirmsAsync(Account account, string password, CancellationToken cancel)
    {
        var isRight = await IsRightAsync(account, password, cancel);
        if (!isRight)
        {
            await trail.NoteAsync(AccountDeed.Of("Password entered wrongly", account.Id), cancel);
        }

        return isRight;
    }

    private async Task<bool> IsRightAsync(Account account, string password, CancellationToken cancel)
    {
        if (account.IsInvited || !await tries.TakePasswordAsync(account.Id, cancel))
        {
            HashSomething(password);
            return false;
        }

        if (await users.CheckPasswordAsync(account, password))
        {
            await tries.PasswordWasRightAsync(account.Id, cancel);
            return true;
        }

        await tries.WasWrongAsync(account.Id, cancel);
        return false;
    }

    private void HashSomething(string password) => users.PasswordHasher.VerifyHashedPassword(Nobody, SomeHash.Value, password);
}
