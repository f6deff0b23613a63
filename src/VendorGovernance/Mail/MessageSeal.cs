using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace VendorGovernance.Mail;

/// <summary>Keeps the body of a confidential message unreadable from when it is written until it is sent.</summary>
public sealed class MessageSeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("VendorGovernance.Mail.Body");

    public MessageDraft Sealed(MessageDraft draft) => draft.IsConfidential
        ? draft with { Html = protector.Protect(draft.Html), Text = protector.Protect(draft.Text) }
        : draft;

    /// <summary>The message as its reader gets it: a copy, so that nothing readable is ever stored.</summary>
    /// <exception cref="DeliveryException">The keys with which it was written are gone.</exception>
    internal OutboxMessage Opened(OutboxMessage message)
    {
        try
        {
            return message.IsConfidential ? message.With(protector.Unprotect(message.Html), protector.Unprotect(message.Text)) : message;
        }
        catch (CryptographicException error)
        {
            throw new DeliveryException(DeliveryProblem.Refused, "The text of this confidential message can no longer be read; send a new one.", error);
        }
    }
}
