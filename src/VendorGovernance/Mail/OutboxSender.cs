using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Telemetry;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Mail;

/// <summary>
/// Sends what is due. Each message is leased by one conditional update just before it is sent, so of several senders one has
/// it, and is marked in a save of its own, so that nothing that happens later can send it again.
/// </summary>
public sealed partial class OutboxSender(
    GovernanceDb db, IMailTransport transport, MailOptions mail, MessageSeal seal, Clock clock, Meters meters, ILogger<OutboxSender> log)
{
    private const int MessagesPerRun = 1000;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(15);

    public async Task<SendingResult> SendDueAsync(CancellationToken cancel)
    {
        var (sent, failed, problem) = (0, 0, (string?)null);
        var due = await db.Outbox.DueAt(clock.UtcNow)
            .OrderBy(message => message.NotBefore).ThenBy(message => message.Id)
            .Select(message => message.Id)
            .Take(MessagesPerRun)
            .ToListAsync(cancel);

        foreach (var id in due)
        {
            if (await LeaseAsync(id, cancel) is not { } message)
            {
                continue;
            }

            var refusal = await TryAsync(message, cancel);
            await SaveAsync(message);
            meters.Mailed(OutcomeOf(message.State));
            sent += message.State == MessageState.Sent ? 1 : 0;
            failed += message.State == MessageState.Failed ? 1 : 0;
            if (refusal is { Problem: DeliveryProblem.NoServer or DeliveryProblem.ConnectionLost })
            {
                problem = refusal.Message;
                break;
            }
        }

        return new SendingResult(sent, failed, await db.Outbox.Waiting().CountAsync(cancel), problem);
    }

    /// <summary>Sends one message now. If it does not go it is given up, with the reason; null where another sender has it.</summary>
    public async Task<OutboxMessage?> SendNowAsync(int id, CancellationToken cancel)
    {
        if (await LeaseAsync(id, cancel) is not { } message)
        {
            return null;
        }

        if (await TryAsync(message, cancel) is { } refusal)
        {
            message.MarkRefused(refusal.Message, null, clock.UtcNow);
        }

        await SaveAsync(message);
        return message;
    }

    private async Task<OutboxMessage?> LeaseAsync(int id, CancellationToken cancel)
    {
        var now = clock.UtcNow;
        var until = now + Lease;
        var leased = await db.Outbox.DueAt(now).Where(message => message.Id == id)
            .ExecuteUpdateAsync(message => message.SetProperty(row => row.LeasedUntil, until), cancel);
        return leased == 1 ? await db.Outbox.SingleAsync(message => message.Id == id, cancel) : null;
    }

    /// <summary>Null when it was sent.</summary>
    private async Task<DeliveryException?> TryAsync(OutboxMessage message, CancellationToken cancel)
    {
        try
        {
            await transport.SendAsync(seal.Opened(message), cancel);
            message.MarkSent(clock.UtcNow);
            return null;
        }
        catch (DeliveryException error)
        {
            LogFailure(message.Id, error.Problem, error.Message);
            Mark(message, error);
            return error;
        }
        catch (OperationCanceledException)
        {
            message.Release(null);
            await SaveAsync(message);
            throw;
        }
        catch (Exception error)
        {
            // Whatever one message provokes must not hold the others.
            var unknown = new DeliveryException(DeliveryProblem.NotNow, error.Message, error);
            LogUnknown(error, message.Id);
            Mark(message, unknown);
            return unknown;
        }
    }

    private void Mark(OutboxMessage message, DeliveryException error)
    {
        if (error.Problem == DeliveryProblem.NoServer)
        {
            message.Release(error.Message);
        }
        else
        {
            var attempts = message.Attempts + 1;
            var givesUp = error.Problem == DeliveryProblem.Refused || attempts >= mail.MaxAttempts;
            message.MarkRefused(error.Message, givesUp ? null : clock.UtcNow + RetryTimes.After(attempts), clock.UtcNow);
        }
    }

    private static MailOutcome OutcomeOf(MessageState state) => state switch
    {
        MessageState.Sent => MailOutcome.Sent,
        MessageState.Failed => MailOutcome.Failed,
        MessageState.Waiting => MailOutcome.Deferred,
    };

    /// <summary>Not cancelled: what the server accepted must be marked.</summary>
    private async Task SaveAsync(OutboxMessage message)
    {
        await db.SaveChangesAsync(CancellationToken.None);
        db.Entry(message).State = EntityState.Detached;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Message {Message} was not accepted ({Problem}): {Reason}")]
    private partial void LogFailure(int message, DeliveryProblem problem, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Message {Message} could not be sent")]
    private partial void LogUnknown(Exception error, int message);
}
