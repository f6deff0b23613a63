using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Accounts.TwoFactor;

/// <summary>Switches the second factor on and off and makes recovery codes.</summary>
public sealed class TwoFactorSetup(
    GovernanceDb db, UserManager<Account> users, SecondFactor factor, IDataProtectionProvider protection, IAccountMail mail, ITrail trail)
{
    private static readonly TimeSpan TimeToScan = TimeSpan.FromHours(1);

    // A key that nobody has confirmed yet travels in the form, and nowhere else.
    private readonly ITimeLimitedDataProtector offers = protection.CreateProtector("VendorGovernance.TwoFactor.Offer").ToTimeLimitedDataProtector();

    public string Offer(int account, byte[] key) => offers.Protect(Owner(account) + Convert.ToBase64String(key), TimeToScan);

    /// <summary>The key that was offered to this account; null for anything else.</summary>
    public byte[]? KeyIn(string? offer, int account)
    {
        try
        {
            var text = offers.Unprotect(offer ?? "");
            return text.StartsWith(Owner(account), StringComparison.Ordinal) ? Convert.FromBase64String(text[Owner(account).Length..]) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The recovery codes; null where the code is not that of the key.</summary>
    public async Task<IReadOnlyList<string>?> TurnOnAsync(Account account, byte[] key, string code, CancellationToken cancel)
    {
        if (factor.StepOf(key, code) is not { } step)
        {
            return null;
        }

        (account.TwoFactorEnabled, account.TwoFactorKey, account.TwoFactorStep) = (true, factor.Protected(key), step);
        var codes = await WithNewCodesAsync(account, cancel);
        await mail.TellAsync(account, AccountNotice.TwoFactorOn, cancel);
        await SaveAsync(account, "Two-factor turned on", cancel);
        return codes;
    }

    public async Task TurnOffAsync(Account account, CancellationToken cancel)
    {
        await RemoveAsync(account, cancel);
        await SaveAsync(account, "Two-factor turned off", cancel);
    }

    /// <summary>An administrator does it for someone who lost the phone; all sessions of that person end.</summary>
    public async Task ResetAsync(Account account, CancellationToken cancel)
    {
        await RemoveAsync(account, cancel);
        await SaveAsync(account, "Two-factor reset by an administrator", cancel);
    }

    public async Task<IReadOnlyList<string>> RenewCodesAsync(Account account, CancellationToken cancel)
    {
        var codes = await WithNewCodesAsync(account, cancel);
        await db.TogetherAsync(
            async () =>
            {
                await db.SaveChangesAsync(cancel);
                await trail.NoteAsync(AccountDeed.Of("New recovery codes made", account.Id), cancel);
            },
            cancel);
        return codes;
    }

    private async Task RemoveAsync(Account account, CancellationToken cancel)
    {
        (account.TwoFactorEnabled, account.TwoFactorKey, account.TwoFactorStep) = (false, null, 0);
        db.RecoveryCodes.RemoveRange(await db.RecoveryCodes.Where(code => code.AccountId == account.Id).ToListAsync(cancel));
        await mail.TellAsync(account, AccountNotice.TwoFactorOff, cancel);
    }

    private async Task<IReadOnlyList<string>> WithNewCodesAsync(Account account, CancellationToken cancel)
    {
        db.RecoveryCodes.RemoveRange(await db.RecoveryCodes.Where(code => code.AccountId == account.Id).ToListAsync(cancel));
        string[] codes = [.. Enumerable.Range(0, RecoveryCode.CodesPerPerson).Select(_ => RecoveryCode.NewText())];
        db.RecoveryCodes.AddRange(codes.Select(code => RecoveryCode.Of(account.Id, code)));
        return codes;
    }

    /// <summary>A new stamp ends every session but that of whoever signs in anew with it.</summary>
    private Task SaveAsync(Account account, string deed, CancellationToken cancel) => db.TogetherAsync(
        async () =>
        {
            (await users.UpdateSecurityStampAsync(account)).Require();
            await trail.NoteAsync(AccountDeed.Of(deed, account.Id), cancel);
        },
        cancel);

    private static string Owner(int account) => account.ToString(CultureInfo.InvariantCulture) + ":";
}
