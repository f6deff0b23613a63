#if MAILKIT
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace VendorGovernance.Mail;

/// <summary>Sends by MailKit, where the package feed of the build had it.</summary>
internal sealed class MailKitTransport(MailOptions mail) : IMailTransport, IDisposable
{
    private SmtpClient? client;

    public async Task SendAsync(OutboxMessage message, CancellationToken cancel)
    {
        await ConnectAsync(cancel);
        try
        {
            using var mime = Mime(message);
            await client!.SendAsync(mime, cancel);
        }
        catch (SmtpCommandException error)
        {
            Dispose();
            throw new DeliveryException(ProblemOf(error), error.Message, error);
        }
        catch (Exception error) when (error is ParseException or ArgumentException or NotSupportedException)
        {
            throw new DeliveryException(DeliveryProblem.Refused, error.Message, error);
        }
        catch (Exception error) when (error is ProtocolException or IOException or ServiceNotConnectedException or TimeoutException)
        {
            Dispose();
            throw new DeliveryException(DeliveryProblem.ConnectionLost, error.Message, error);
        }
        catch (ServiceNotAuthenticatedException error)
        {
            Dispose();
            throw new DeliveryException(DeliveryProblem.NoServer, error.Message, error);
        }
    }

    public void Dispose()
    {
        client?.Dispose();
        client = null;
    }

    private async Task ConnectAsync(CancellationToken cancel)
    {
        if (client is { IsConnected: true })
        {
            return;
        }

        Dispose();
        client = new SmtpClient { Timeout = 60_000 };
        try
        {
            await client.ConnectAsync(mail.Host, mail.EffectivePort, Options(mail.Security), cancel);
            if (mail.UserName.Length > 0)
            {
                await client.AuthenticateAsync(mail.UserName, mail.Password, cancel);
            }
        }
        catch (Exception error) when (error is SocketException or IOException or TimeoutException or ProtocolException
            or CommandException or AuthenticationException or SslHandshakeException or NotSupportedException)
        {
            Dispose();
            throw new DeliveryException(DeliveryProblem.NoServer, error.Message, error);
        }
    }

    private MimeMessage Mime(OutboxMessage message)
    {
        var body = new BodyBuilder { TextBody = message.Text, HtmlBody = message.Html };
        if (message.Attachment is { } content)
        {
            body.Attachments.Add(message.AttachmentName ?? "attachment", content);
        }

        var mime = new MimeMessage
        {
            MessageId = message.MessageId,
            Subject = message.Subject.ReplaceLineEndings(" "),
            Date = DateTimeOffset.UtcNow,
            Body = body.ToMessageBody(),
        };
        mime.From.Add(new MailboxAddress(mail.FromName, mail.Sender));
        mime.To.Add(new MailboxAddress(message.ToName.ReplaceLineEndings(" "), message.ToAddress));
        mime.Headers.Add("Auto-Submitted", "auto-generated");
        return mime;
    }

    private static SecureSocketOptions Options(MailSecurity security) => security switch
    {
        MailSecurity.None => SecureSocketOptions.None,
        MailSecurity.StartTls => SecureSocketOptions.StartTls,
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
    };

    private static DeliveryProblem ProblemOf(SmtpCommandException error) => (error.ErrorCode, (int)error.StatusCode) switch
    {
        (SmtpErrorCode.RecipientNotAccepted, >= 500) => DeliveryProblem.Refused,
        (_, 421 or 454 or 530 or 534 or 535 or 538) => DeliveryProblem.NoServer,
        _ => DeliveryProblem.NotNow,
    };
}
#endif
