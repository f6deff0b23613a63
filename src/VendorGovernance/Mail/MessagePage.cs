namespace VendorGovernance.Mail;

/// <summary>A message on its page, without the bytes of its attachment.</summary>
/// <param name="Text">Null where it is for its reader alone.</param>
/// <param name="NotBefore">When it is tried next, while it waits.</param>
public sealed record MessagePage(
    int Id,
    string MessageId,
    string ToName,
    string ToAddress,
    string Subject,
    string? Text,
    string? AttachmentName,
    MessageState State,
    DateTime CreatedAt,
    DateTime NotBefore,
    DateTime? SentAt,
    int Attempts,
    string? LastError);
