namespace VendorGovernance.Accounts.Sessions;

public static class SessionQueries
{
    public static IQueryable<AccountSession> RunningOf(this IQueryable<AccountSession> sessions, int account) =>
        sessions.Where(session => session.AccountId == account && session.EndedAt == null);

    /// <summary>Neither ended nor left alone for longer than the rules allow.</summary>
    public static IQueryable<AccountSession> Alive(this IQueryable<AccountSession> sessions, SessionLimits limits) => sessions.Where(session =>
        session.EndedAt == null
        && ((session.Stays && session.StartedAt > limits.StaysFrom) || (!session.Stays && session.LastSeenAt > limits.SeenFrom)));

    public static IQueryable<AccountSession> OverBefore(this IQueryable<AccountSession> sessions, DateTime instant) =>
        sessions.Where(session => session.LastSeenAt < instant);

    public static IQueryable<SessionRow> AsRows(this IQueryable<AccountSession> sessions, Guid? current) => sessions
        .OrderByDescending(session => session.LastSeenAt)
        .Select(session => new SessionRow(
            session.Id, session.StartedAt, session.LastSeenAt, session.Address, session.Browser, session.Stays, session.Id == current));

    public static IQueryable<SessionFacts> AsFacts(this IQueryable<AccountSession> sessions) => sessions.Select(session => new SessionFacts(
        session.Id, session.AccountId, session.LastSeenAt, session.Account!.IsActive, session.Account.SecurityStamp!, session.Account.ConcurrencyStamp!));
}
