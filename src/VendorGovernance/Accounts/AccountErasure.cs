using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Accounts;

/// <summary>Leaves of a person's account only its number, to which records and the trail refer.</summary>
internal sealed class AccountErasure(GovernanceDb db) : IPersonalRecords
{
    public string Kind => nameof(Account);

    public int Order => 100;

    /// <summary>What stands in the place of the address once it is erased.</summary>
    public static string AddressOf(int account) => string.Create(CultureInfo.InvariantCulture, $"erased-{account}@erased.invalid");

    public async Task EraseAsync(int subject, CancellationToken cancel)
    {
        var mark = AddressOf(subject);
        var erased = await db.Users.Where(account => account.Id == subject && !account.IsActive).ExecuteUpdateAsync(
            account => account
                .SetProperty(row => row.DisplayName, $"#{subject}")
                .SetProperty(row => row.Email, mark)
                .SetProperty(row => row.UserName, mark)
                .SetProperty(row => row.NormalizedEmail, mark.ToUpperInvariant())
                .SetProperty(row => row.NormalizedUserName, mark.ToUpperInvariant())
                .SetProperty(row => row.PhoneNumber, (string?)null)
                .SetProperty(row => row.PasswordHash, (string?)null)
                .SetProperty(row => row.TwoFactorEnabled, false)
                .SetProperty(row => row.TwoFactorKey, (string?)null)
                .SetProperty(row => row.LastSignInAt, (DateTime?)null),
            cancel);
        if (erased == 0 && await db.Users.AnyAsync(account => account.Id == subject, cancel))
        {
            throw new RuleViolationException("The account is still active. Deactivate it first; its personal data can then be erased.");
        }

        await db.AccountSessions.Where(session => session.AccountId == subject).ExecuteDeleteAsync(cancel);
        await db.AccountLinks.Where(link => link.AccountId == subject).ExecuteDeleteAsync(cancel);
        await db.RecoveryCodes.Where(code => code.AccountId == subject).ExecuteDeleteAsync(cancel);
    }
}
