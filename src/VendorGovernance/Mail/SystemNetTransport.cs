using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using System.Security.Authentication;

namespace VendorGovernance.Mail;

/// <summary>Sends by System.Net.Mail, which is always there but cannot speak TLS from the first byte.</summary>
internal sealed class SystemNetTransport(MailOptions mail) : IMailTransport, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan ConnectPatience = TimeSpan.FromSeconds(10);

    private SmtpClient? client;

    public async Task SendAsync(OutboxMessage message, CancellationToken cancel)
    {
        // SmtpClient.Timeout does not count for asynchronous sending.
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        try
        {
            using var mime = MimeMail.Of(message, mail);
            client ??= Connection();
            await client.SendMailAsync(mime, patience.Token);
        }
        catch (OperationCanceledException error) when (!cancel.IsCancellationRequested)
        {
            Dispose();
            throw new DeliveryException(await AfterSilenceAsync(cancel), $"The mail server did not answer within {Patience.TotalSeconds:0} seconds.", error);
        }
        catch (Exception error) when (error is SmtpException or FormatException or ArgumentException or IOException or AuthenticationException)
        {
            Dispose();
            throw new DeliveryException(ProblemOf(error), Reason(error), error);
        }
    }

    public void Dispose()
    {
        client?.Dispose();
        client = null;
    }

    private SmtpClient Connection() => new(mail.Host, mail.EffectivePort)
    {
        EnableSsl = mail.Security == MailSecurity.StartTls,
        Credentials = mail.UserName.Length > 0 ? new NetworkCredential(mail.UserName, mail.Password) : null,
    };

    private static DeliveryProblem ProblemOf(Exception error) => error switch
    {
        FormatException or ArgumentException => DeliveryProblem.Refused,
        SmtpFailedRecipientException { StatusCode: >= (SmtpStatusCode)500 } => DeliveryProblem.Refused,
        SmtpFailedRecipientException => DeliveryProblem.NotNow,
        _ when IsCausedBy<AuthenticationException>(error) => DeliveryProblem.NoServer,
        _ when IsCausedBy<IOException>(error) => DeliveryProblem.ConnectionLost,
        _ when IsCausedBy<SocketException>(error) => DeliveryProblem.NoServer,
        SmtpException smtp => ProblemOf((int)smtp.StatusCode),
        _ => DeliveryProblem.ConnectionLost,
    };

    /// <summary>421 closes the connection; 454, 530, 534, 535 and 538 are about signing in.</summary>
    private static DeliveryProblem ProblemOf(int status) => status switch
    {
        421 or 454 or 530 or 534 or 535 or 538 => DeliveryProblem.NoServer,
        > 0 => DeliveryProblem.NotNow,
        _ => DeliveryProblem.ConnectionLost,
    };

    private async Task<DeliveryProblem> AfterSilenceAsync(CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(ConnectPatience);
        try
        {
            using var knock = new TcpClient();
            await knock.ConnectAsync(mail.Host, mail.EffectivePort, patience.Token);
            return DeliveryProblem.ConnectionLost;
        }
        catch (Exception error) when (error is SocketException or OperationCanceledException)
        {
            return DeliveryProblem.NoServer;
        }
    }

    private static bool IsCausedBy<T>(Exception error) where T : Exception
    {
        for (var cause = error; cause is not null; cause = cause.InnerException)
        {
            if (cause is T)
            {
                return true;
            }
        }

        return false;
    }

    private static string Reason(Exception error) =>
        error.InnerException is { } inner ? $"{error.Message} {inner.GetBaseException().Message}" : error.Message;
}
