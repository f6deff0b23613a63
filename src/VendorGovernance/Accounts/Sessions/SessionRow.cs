namespace VendorGovernance.Accounts.Sessions;

/// <summary>A session as its owner sees it.</summary>
public sealed record SessionRow(Guid Id, DateTime StartedAt, DateTime LastSeenAt, string Address, string Browser, bool Stays, bool IsThisOne);

/// <summary>What each request asks the database about its session.</summary>
public sealed record SessionFacts(Guid Id, int AccountId, DateTime LastSeenAt, bool IsActive, string SecurityStamp, string ConcurrencyStamp);

/// <summary>A session that began, or was last seen, no later than these instants (UTC) is over.</summary>
/// <param name="StaysFrom">For those who asked to stay signed in.</param>
/// <param name="SeenFrom">For all others.</param>
public sealed record SessionLimits(DateTime StaysFrom, DateTime SeenFrom)
{
    internal static SessionLimits At(DateTime now, SignInRules rules) => new(now.AddDays(-rules.SessionDays), now.AddHours(-rules.IdleHours));
}
