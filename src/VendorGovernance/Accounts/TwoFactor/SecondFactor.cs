using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts.SigningIn;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Accounts.TwoFactor;

/// <summary>Checks codes at sign-in. Each is good once, and wrong ones lock the account as wrong passwords do.</summary>
public sealed class SecondFactor(GovernanceDb db, Tries tries, IDataProtectionProvider protection, ITrail trail, Clock clock)
{
    private const int DigitsOfAppCode = 6;

    private readonly IDataProtector protector = protection.CreateProtector("VendorGovernance.TwoFactor.Key");

    /// <summary>Null where the code is right, otherwise what to tell the person.</summary>
    public async Task<Sentence?> TryAsync(Account account, string code, CancellationToken cancel)
    {
        if (!await tries.TakeCodeAsync(account.Id, cancel))
        {
            await NoteAsync("Second factor refused: locked", account, cancel);
            return Locked;
        }

        if (await IsAcceptedAsync(account, code, cancel))
        {
            await tries.CodeWasRightAsync(account.Id, cancel);
            return null;
        }

        await NoteAsync("Second factor failed", account, cancel);
        return await tries.WasWrongAsync(account.Id, cancel)
            ? Locked
            : new Sentence("This code is not right, or it was used already. Wait for the next one and try again.");
    }

    /// <summary>Null where the code is not that of this key now.</summary>
    internal long? StepOf(byte[] key, string code, long lastUsed = 0) => Totp.Match(key, Digits(code), clock.UtcNow, lastUsed);

    internal string Protected(byte[] key) => protector.Protect(Convert.ToBase64String(key));

    private static Sentence Locked => new Sentence("Too many wrong codes. The account is locked for 15 minutes; then start again with your password.");

    private async Task<bool> IsAcceptedAsync(Account account, string code, CancellationToken cancel) =>
        Digits(code).Length == DigitsOfAppCode ? await IsAppCodeAsync(account, code, cancel) : await IsRecoveryCodeAsync(account, code, cancel);

    /// <summary>One conditional statement remembers the step: of two requests with the same code one gets in.</summary>
    private async Task<bool> IsAppCodeAsync(Account account, string code, CancellationToken cancel)
    {
        if (KeyOf(account) is not { } key || StepOf(key, code, account.TwoFactorStep) is not { } step)
        {
            return false;
        }

        return await db.Users.Where(row => row.Id == account.Id && row.TwoFactorStep < step)
            .ExecuteUpdateAsync(row => row.SetProperty(found => found.TwoFactorStep, step), cancel) == 1;
    }

    private Task<bool> IsRecoveryCodeAsync(Account account, string code, CancellationToken cancel) =>
        db.TogetherAsync(() => UseRecoveryCodeAsync(account, code, cancel), cancel);

    private async Task<bool> UseRecoveryCodeAsync(Account account, string code, CancellationToken cancel)
    {
        var hash = RecoveryCode.HashOf(account.Id, code);
        var now = clock.UtcNow;
        var used = await db.RecoveryCodes.Where(row => row.AccountId == account.Id && row.Hash == hash && row.UsedAt == null)
            .ExecuteUpdateAsync(row => row.SetProperty(found => found.UsedAt, now), cancel);
        if (used > 0)
        {
            await NoteAsync("Recovery code used", account, cancel);
        }

        return used > 0;
    }

    /// <summary>Null where the key can no longer be read: an administrator resets the second factor then.</summary>
    private byte[]? KeyOf(Account account)
    {
        try
        {
            return account.TwoFactorKey is { } key ? Convert.FromBase64String(protector.Unprotect(key)) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private Task NoteAsync(string what, Account account, CancellationToken cancel) => trail.NoteAsync(AccountDeed.Of(what, account.Id), cancel);

    private static string Digits(string code)
    {
        var text = string.Concat(code.Where(letter => !char.IsWhiteSpace(letter)));
        return text.All(char.IsAsciiDigit) ? text : "";
    }
}
