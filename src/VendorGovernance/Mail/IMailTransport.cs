namespace VendorGovernance.Mail;

/// <summary>Hands a message to the world outside. One instance serves one batch and may keep its connection.</summary>
public interface IMailTransport
{
    /// <exception cref="DeliveryException">The message was not accepted; the problem says what to do about it.</exception>
    Task SendAsync(OutboxMessage message, CancellationToken cancel);
}
