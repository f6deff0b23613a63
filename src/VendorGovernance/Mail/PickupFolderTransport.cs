using System.Net.Mail;

namespace VendorGovernance.Mail;

/// <summary>Writes each message as an .eml file: what an installation without a mail server does.</summary>
internal sealed class PickupFolderTransport(MailOptions mail) : IMailTransport
{
    public async Task SendAsync(OutboxMessage message, CancellationToken cancel)
    {
        try
        {
            Directory.CreateDirectory(mail.PickupFolder);
            using var mime = MimeMail.Of(message, mail);
            using var client = new SmtpClient
            {
                DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory,
                PickupDirectoryLocation = mail.PickupFolder,
            };
            await client.SendMailAsync(mime, cancel);
        }
        catch (Exception error) when (error is FormatException or ArgumentException)
        {
            throw new DeliveryException(DeliveryProblem.Refused, error.Message, error);
        }
        catch (Exception error) when (error is SmtpException or IOException or UnauthorizedAccessException)
        {
            throw new DeliveryException(DeliveryProblem.NoServer, error.GetBaseException().Message, error);
        }
    }
}
