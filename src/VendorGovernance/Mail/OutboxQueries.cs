namespace VendorGovernance.Mail;

public static class OutboxQueries
{
    public static IQueryable<OutboxMessage> Waiting(this IQueryable<OutboxMessage> messages) =>
        messages.Where(message => message.State == MessageState.Waiting);

    /// <summary>Waiting, its time has come, and no sender has it.</summary>
    public static IQueryable<OutboxMessage> DueAt(this IQueryable<OutboxMessage> messages, DateTime now) =>
        messages.Waiting().Where(message => message.NotBefore <= now && (message.LeasedUntil == null || message.LeasedUntil < now));

    public static IQueryable<OutboxMessage> LatestFirst(this IQueryable<OutboxMessage> messages) =>
        messages.OrderByDescending(message => message.Id);
}
