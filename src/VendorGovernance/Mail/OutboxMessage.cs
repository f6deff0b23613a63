using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Mail;

/// <summary>One mail to one recipient. Written in the transaction of its cause, sent later, kept.</summary>
[Unaudited("The outbox is a ledger of its own.")]
public sealed class OutboxMessage
{
    internal const int MaxSubject = 400;
    internal const int MaxError = 1000;

    private OutboxMessage()
    {
    }

    public int Id { get; private set; }

    /// <summary>What the message is about; a second message with the same key is never stored.</summary>
    public string Key { get; private set; } = "";

    /// <summary>The Message-ID header, without angle brackets. It never changes, so that a repeated sending is recognised.</summary>
    public string MessageId { get; private set; } = "";

    public string ToAddress { get; private set; } = "";

    public string ToName { get; private set; } = "";

    public string Subject { get; private set; } = "";

    public string Html { get; private set; } = "";

    public string Text { get; private set; } = "";

    public string? AttachmentName { get; private set; }

    public byte[]? Attachment { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public MessageState State { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>UTC; not tried before this instant.</summary>
    public DateTime NotBefore { get; private set; }

    /// <summary>UTC; until then one sender has it to itself.</summary>
    public DateTime? LeasedUntil { get; private set; }

    public DateTime? SentAt { get; private set; }

    public string? LastError { get; private set; }

    public static OutboxMessage Write(MessageDraft draft, string senderDomain, DateTime now) => new()
    {
        Key = draft.Key,
        MessageId = $"{Guid.NewGuid():N}@{senderDomain}",
        ToAddress = draft.ToAddress,
        ToName = draft.ToName,
        Subject = Cut(draft.Subject, MaxSubject),
        Html = draft.Html,
        Text = draft.Text,
        AttachmentName = draft.AttachmentName,
        Attachment = draft.Attachment,
        CreatedAt = now,
        NotBefore = now,
    };

    public void MarkSent(DateTime now) =>
        (State, SentAt, Attempts, LeasedUntil, LastError) = (MessageState.Sent, now, Attempts + 1, null, null);

    /// <summary>Tried and not accepted: later again, or given up visibly.</summary>
    public void MarkRefused(string reason, DateTime? retryAt, DateTime now)
    {
        (Attempts, LeasedUntil, LastError) = (Attempts + 1, null, Cut(reason, MaxError));
        (State, NotBefore) = retryAt is { } later ? (MessageState.Waiting, later) : (MessageState.Failed, now);
    }

    /// <summary>Could not be tried, for a reason that is not its own: as due as before.</summary>
    public void Release(string? reason) => (LeasedUntil, LastError) = (null, reason is null ? LastError : Cut(reason, MaxError));

    /// <summary>Never between the two halves of a character.</summary>
    private static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
