using System.Net.Sockets;
using VendorGovernance.Platform.Doctor;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Mail;

/// <summary>Only knocks at the mail server's door; it sends nothing.</summary>
internal sealed class MailDoctor(MailOptions mail) : IDoctorCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public int Order => 20;

    public async Task<IReadOnlyList<Diagnosis>> LookAsync(CancellationToken cancel)
    {
        if (!mail.UsesServer)
        {
            return [new("mail", true, new Sentence("No mail server is set; messages are written as files into {0}. Set Mail:Host to send them.", mail.PickupFolder))];
        }

        var engine = mail.UsesMailKit ? "MailKit" : "System.Net.Mail";
        try
        {
            using var client = new TcpClient();
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            limit.CancelAfter(Patience);
            await client.ConnectAsync(mail.Host, mail.EffectivePort, limit.Token);
            return [new("mail", true, new Sentence("{0}:{1} answers; messages go out by {2}.", mail.Host, mail.EffectivePort, engine))];
        }
        catch (Exception error) when (error is SocketException or OperationCanceledException && !cancel.IsCancellationRequested)
        {
            return [new("mail", false, new Sentence("{0}:{1} does not answer. Check Mail:Host and Mail:Port, or whether the server is up; messages wait meanwhile.", mail.Host, mail.EffectivePort))];
        }
    }
}
