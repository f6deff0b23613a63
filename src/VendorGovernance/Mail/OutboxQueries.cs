using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.Mail;

public static class OutboxQueries
{
    public static IQueryable<OutboxMessage> Waiting(this IQueryable<OutboxMessage> messages) =>
        messages.Where(message => message.State == MessageState.Waiting);

    /// <summary>Waiting, its time has come, and no sender has it.</summary>
    public static IQueryable<OutboxMessage> DueAt(this IQueryable<OutboxMessage> messages, DateTime now) =>
        messages.Waiting().Where(message => message.NotBefore <= now && (message.LeasedUntil == null || message.LeasedUntil < now));

    /// <summary>Written before the instant, and sent or given up.</summary>
    public static IQueryable<OutboxMessage> DoneBefore(this IQueryable<OutboxMessage> messages, DateTime instant) =>
        messages.Where(message => message.CreatedAt < instant && message.State != MessageState.Waiting);

    /// <summary>The tests that a person had sent from the settings page.</summary>
    public static IQueryable<OutboxMessage> TestsOf(this IQueryable<OutboxMessage> messages, int personId)
    {
        var prefix = MailTest.KeyOf(personId);
        return messages.Where(message => message.Key.StartsWith(prefix));
    }

    public static IQueryable<OutboxMessage> LatestFirst(this IQueryable<OutboxMessage> messages) =>
        messages.OrderByDescending(message => message.Id);

    public static IQueryable<OutboxMessage> Fitting(this IQueryable<OutboxMessage> messages, MessageList list)
    {
        if (list.State is { } state)
        {
            messages = messages.Where(message => message.State == state);
        }

        if (string.IsNullOrWhiteSpace(list.Q))
        {
            return messages;
        }

        var pattern = Like.Containing(list.Q);
        return messages.Where(message => EF.Functions.Like(message.Subject, pattern, Like.Escape)
            || EF.Functions.Like(message.ToAddress, pattern, Like.Escape)
            || EF.Functions.Like(message.ToName, pattern, Like.Escape));
    }

    public static IQueryable<OutboxMessage> Sorted(this IQueryable<OutboxMessage> messages, ListRequest request) => (request.Sort, request.Desc) switch
    {
        ("to", false) => messages.OrderBy(message => message.ToAddress).ThenByDescending(message => message.Id),
        ("to", true) => messages.OrderByDescending(message => message.ToAddress).ThenByDescending(message => message.Id),
        ("sent", false) => messages.OrderBy(message => message.SentAt).ThenByDescending(message => message.Id),
        ("sent", true) => messages.OrderByDescending(message => message.SentAt).ThenByDescending(message => message.Id),
        ("created", false) => messages.OrderBy(message => message.Id),
        _ => messages.LatestFirst(),
    };

    public static IQueryable<MessageRow> AsRows(this IQueryable<OutboxMessage> messages) => messages.Select(message => new MessageRow(
        message.Id, message.ToName, message.ToAddress, message.Subject, message.State, message.CreatedAt, message.SentAt, message.Attempts, message.LastError));

    public static IQueryable<MessagePage> AsPages(this IQueryable<OutboxMessage> messages) => messages.Select(message => new MessagePage(
        message.Id, message.MessageId, message.ToName, message.ToAddress, message.Subject, message.IsConfidential ? null : message.Text, message.AttachmentName,
        message.State, message.CreatedAt, message.NotBefore, message.SentAt, message.Attempts, message.LastError));

    /// <summary>
    /// A person asks for another try of a message that was given up. One conditional statement: a second press, when it has been
    /// sent meanwhile, must not send it twice. False where it had not failed.
    /// </summary>
    public static async Task<bool> SendAgainAsync(this IQueryable<OutboxMessage> messages, int id, DateTime now, CancellationToken cancel) =>
        await messages.Where(message => message.Id == id && message.State == MessageState.Failed).ExecuteUpdateAsync(
            message => message
                .SetProperty(row => row.State, MessageState.Waiting)
                .SetProperty(row => row.NotBefore, now)
                .SetProperty(row => row.Attempts, 0),
            cancel) == 1;
}
