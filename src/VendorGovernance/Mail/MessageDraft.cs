namespace VendorGovernance.Mail;

/// <summary>A message before it is in the outbox, in its reader's language.</summary>
/// <param name="Key">At most 200 characters; one message per key is ever sent.</param>
public sealed record MessageDraft(
    string Key,
    string ToAddress,
    string ToName,
    string Subject,
    string Html,
    string Text,
    string? AttachmentName = null,
    byte[]? Attachment = null)
{
    /// <summary>It holds something for its reader alone, like a link to a new password: nobody reads it on our pages, and nothing is left of it once it is sent.</summary>
    public bool IsConfidential { get; init; }
}
