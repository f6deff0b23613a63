using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Scheduling;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Accounts.Sessions;

/// <summary>Removes sessions and links that have been over for a while. That they were is in the audit trail.</summary>
internal sealed class PruneSessions(GovernanceDb db, Clock clock) : IScheduledJob
{
    /// <summary>Longer than any session may last (<see cref="SignInRules.SessionDays"/>).</summary>
    internal const int DaysKept = 120;

    public static Sentence Title => new("Remove old sessions and used links");

    public static Schedule Schedule => Schedule.Daily(new TimeOnly(3, 40));

    public async Task<Sentence> RunAsync(CancellationToken cancel)
    {
        var keptFrom = clock.UtcNow.AddDays(-DaysKept);
        var sessions = await db.AccountSessions.OverBefore(keptFrom).ExecuteDeleteAsync(cancel);
        var links = await db.AccountLinks.Where(link => link.ExpiresAt < keptFrom).ExecuteDeleteAsync(cancel);
        return new Sentence("{0} sessions and {1} links removed.", sessions, links);
    }
}
