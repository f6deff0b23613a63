using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Accounts.Sessions;

/// <summary>Ends sessions, on every server with its next request.</summary>
public sealed class SessionEnds(GovernanceDb db, Clock clock)
{
    public Task<int> EndAllAsync(int account, CancellationToken cancel) => EndAsync(db.AccountSessions.RunningOf(account), cancel);

    public Task<int> EndOthersAsync(int account, Guid? but, CancellationToken cancel) =>
        EndAsync(db.AccountSessions.RunningOf(account).Where(session => session.Id != but), cancel);

    /// <summary>False where this account has no such session.</summary>
    public async Task<bool> EndAsync(int account, Guid session, CancellationToken cancel) =>
        await EndAsync(db.AccountSessions.RunningOf(account).Where(running => running.Id == session), cancel) == 1;

    private Task<int> EndAsync(IQueryable<AccountSession> sessions, CancellationToken cancel)
    {
        var now = clock.UtcNow;
        return sessions.ExecuteUpdateAsync(session => session.SetProperty(row => row.EndedAt, now), cancel);
    }
}
