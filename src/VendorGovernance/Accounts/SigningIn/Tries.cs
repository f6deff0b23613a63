using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Accounts.SigningIn;

/// <summary>
/// Counts wrong passwords and codes by account, in the database. A try is taken before it is judged, so of a hundred at once, at
/// however many servers, five are judged.
/// </summary>
public sealed class Tries(GovernanceDb db, ITrail trail, Clock clock)
{
    internal const int Max = 5;
    internal static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);

    public async Task<bool> TakePasswordAsync(int account, CancellationToken cancel) =>
        await MayTryAsync(account, cancel)
        && (await db.Users.Where(row => row.Id == account && row.AccessFailedCount < Max)
            .ExecuteUpdateAsync(row => row.SetProperty(found => found.AccessFailedCount, found => found.AccessFailedCount + 1), cancel) == 1
            || await LockAsync(account, cancel));

    public async Task<bool> TakeCodeAsync(int account, CancellationToken cancel) =>
        await MayTryAsync(account, cancel)
        && (await db.Users.Where(row => row.Id == account && row.CodeFailures < Max)
            .ExecuteUpdateAsync(row => row.SetProperty(found => found.CodeFailures, found => found.CodeFailures + 1), cancel) == 1
            || await LockAsync(account, cancel));

    /// <summary>It was the right password. Wrong codes stay counted: who has the password only gets no more tries by it.</summary>
    public Task PasswordWasRightAsync(int account, CancellationToken cancel) => db.Users.Where(row => row.Id == account)
        .ExecuteUpdateAsync(row => row.SetProperty(found => found.AccessFailedCount, 0), cancel);

    public Task CodeWasRightAsync(int account, CancellationToken cancel) => db.Users.Where(row => row.Id == account)
        .ExecuteUpdateAsync(row => row.SetProperty(found => found.AccessFailedCount, 0).SetProperty(found => found.CodeFailures, 0), cancel);

    /// <summary>True where it was the last one: the account is now locked.</summary>
    public async Task<bool> WasWrongAsync(int account, CancellationToken cancel)
    {
        var isLast = await db.Users.AnyAsync(row => row.Id == account && (row.AccessFailedCount >= Max || row.CodeFailures >= Max), cancel);
        if (isLast)
        {
            await LockAsync(account, cancel);
        }

        return isLast;
    }

    private async Task<bool> MayTryAsync(int account, CancellationToken cancel)
    {
        var until = await db.Users.Where(row => row.Id == account).Select(row => row.LockoutEnd).SingleOrDefaultAsync(cancel);
        if (until is { } instant && instant.UtcDateTime <= clock.UtcNow)
        {
            await db.Users.Where(row => row.Id == account && row.LockoutEnd == until).ExecuteUpdateAsync(
                row => row.SetProperty(found => found.LockoutEnd, (DateTimeOffset?)null)
                    .SetProperty(found => found.AccessFailedCount, 0)
                    .SetProperty(found => found.CodeFailures, 0),
                cancel);
            return true;
        }

        return until is null;
    }

    /// <summary>Always false, for whoever asks whether there is a try left.</summary>
    private Task<bool> LockAsync(int account, CancellationToken cancel) => db.TogetherAsync(() => LockNowAsync(account, cancel), cancel);

    private async Task<bool> LockNowAsync(int account, CancellationToken cancel)
    {
        DateTimeOffset? until = new DateTimeOffset(clock.UtcNow + LockedFor, TimeSpan.Zero);
        var locked = await db.Users.Where(row => row.Id == account && row.LockoutEnd == null)
            .ExecuteUpdateAsync(row => row.SetProperty(found => found.LockoutEnd, until), cancel);
        if (locked == 1)
        {
            await trail.NoteAsync(AccountDeed.Of("Account locked", account), cancel);
        }

        return false;
    }
}
