using System.Net.Sockets;
using System.Text;
using VendorGovernance.Mail;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Mail;

/// <summary>Every transport keeps the same promises, against a real server.</summary>
public class TransportsTests
{
    private const string LongSubject = "与杭州某某客户服务外包有限公司的合同 C-2026-0017：须在 2026年9月30日 周三 前（含当日）发出通知，还有 28 天，请尽快作出是否续约的决定";
    private const string AttachmentName = "供应商记分卡（杭州某某客户服务外包有限公司）2026年9月 正式版.pdf";

    private static readonly byte[] Pdf = Encoding.UTF8.GetBytes("%PDF-1.7 记分卡");

    public static TheoryData<string> Engines =>
#if MAILKIT
        ["SystemNet", "MailKit"];
#else
        ["SystemNet"];
#endif

    [Theory, MemberData(nameof(Engines))]
    public async Task Chinese_arrives_intact_everywhere(string engine)
    {
        await using var server = await SmtpServer.StartAsync();
        var message = Message();

        await SendAsync(engine, GivenMail.To(server), message);

        var mail = Assert.Single(server.Messages);
        AssertIntact(message, mail);
        Assert.Equal(["lin.yue@firm.example"], mail.Envelope!.To);
    }

    [Fact]
    public async Task The_pickup_folder_holds_the_same_mail_as_a_file()
    {
        var folder = Directory.CreateTempSubdirectory("vg-pickup-");
        var message = Message();

        await new PickupFolderTransport(new MailOptions { PickupFolder = Path.Combine(folder.FullName, "mail") })
            .SendAsync(message, TestContext.Current.CancellationToken);

        var file = Assert.Single(folder.GetFiles("*.eml", SearchOption.AllDirectories));
        AssertIntact(message, ReceivedMail.Read(file.FullName), "vendor-governance@localhost");
        folder.Delete(recursive: true);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task A_text_with_lone_dots_and_long_lines_is_not_changed(string engine)
    {
        await using var server = await SmtpServer.StartAsync();
        var text = $".\n..\n{new string('x', 2000)}\n.\n";
        var message = OutboxMessage.Write(new MessageDraft("k", "a@firm.example", "", "S", "<p>.</p>", text), "firm.example", Given.LongAgo);

        await SendAsync(engine, GivenMail.To(server), message);

        Assert.Equal(text, Assert.Single(server.Messages).Text);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task A_name_with_quotes_stays_one_name_of_one_recipient(string engine)
    {
        await using var server = await SmtpServer.StartAsync();
        var message = OutboxMessage.Write(
            new MessageDraft("k", "lin@firm.example", "Lin\" <boss@evil.example>, \"x\r\nBcc: y", "S", "<p>.</p>", "."), "firm.example", Given.LongAgo);

        await SendAsync(engine, GivenMail.To(server), message);

        var mail = Assert.Single(server.Messages);
        Assert.Equal("\"Lin\\\" <boss@evil.example>, \\\"x Bcc: y\" <lin@firm.example>", mail.To);
        Assert.Equal("", mail.Root.Header("Bcc"));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task A_refused_recipient_is_a_refusal_for_good(string engine)
    {
        await using var server = await SmtpServer.StartAsync("--refuse", "lin.yue@firm.example");

        Assert.Equal(DeliveryProblem.Refused, await ProblemAsync(engine, GivenMail.To(server)));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task A_greylisted_recipient_is_to_be_tried_later(string engine)
    {
        await using var server = await SmtpServer.StartAsync("--greylist");

        Assert.Equal(DeliveryProblem.NotNow, await ProblemAsync(engine, GivenMail.To(server)));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task A_connection_that_breaks_is_known_as_such(string engine)
    {
        await using var server = await SmtpServer.StartAsync("--drop-after-data");

        Assert.Equal(DeliveryProblem.ConnectionLost, await ProblemAsync(engine, GivenMail.To(server)));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task A_server_that_is_down_is_not_the_fault_of_a_message(string engine) =>
        Assert.Equal(DeliveryProblem.NoServer, await ProblemAsync(engine, GivenMail.ToPort(FreePort())));

    [Theory, MemberData(nameof(Engines))]
    public async Task Signing_in_works(string engine)
    {
        await using var server = await SmtpServer.StartAsync("--user", "vg", "--password", "秘密 secret");
        var mail = GivenMail.To(server);
        (mail.UserName, mail.Password) = ("vg", "秘密 secret");

        await SendAsync(engine, mail, Message());

        Assert.Equal("vg", Assert.Single(server.Messages).Envelope!.User);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task A_wrong_password_is_not_the_fault_of_a_message(string engine)
    {
        await using var server = await SmtpServer.StartAsync("--user", "vg", "--password", "right");
        var mail = GivenMail.To(server);
        (mail.UserName, mail.Password) = ("vg", "wrong");

        Assert.Equal(DeliveryProblem.NoServer, await ProblemAsync(engine, mail));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task An_address_that_is_none_is_a_refusal_for_good(string engine)
    {
        await using var server = await SmtpServer.StartAsync();

        Assert.Equal(DeliveryProblem.Refused, await ProblemAsync(engine, GivenMail.To(server), "not an address"));
    }

    [Fact]
    public async Task An_address_that_System_Net_Mail_cannot_send_to_is_a_refusal_for_good()
    {
        await using var server = await SmtpServer.StartAsync();

        Assert.Equal(DeliveryProblem.Refused, await ProblemAsync("SystemNet", GivenMail.To(server), "林月@firm.example"));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Nothing_is_sent_to_a_server_whose_certificate_nobody_trusts(string engine)
    {
        await using var server = await SmtpServer.StartAsync("--starttls");
        var mail = GivenMail.To(server);
        mail.Security = MailSecurity.StartTls;

        Assert.Equal(DeliveryProblem.NoServer, await ProblemAsync(engine, mail));
        Assert.Empty(server.Messages);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task However_a_header_is_folded_no_character_is_cut(string engine)
    {
        await using var server = await SmtpServer.StartAsync();
        string[] subjects = [.. Enumerable.Range(0, 12).Select(shift => new string('a', shift) + string.Concat(Enumerable.Repeat("约😀é", 25)))];

        foreach (var subject in subjects)
        {
            await SendAsync(engine, GivenMail.To(server), OutboxMessage.Write(
                new MessageDraft("k", "a@firm.example", "林月", subject, "<p>h</p>", "h"), "firm.example", Given.LongAgo));
        }

        Assert.Equal(subjects, server.Messages.Select(mail => mail.Subject));
    }

    private static void AssertIntact(OutboxMessage sent, ReceivedMail mail, string from = "governance@firm.example")
    {
        Assert.Equal(LongSubject, mail.Subject);
        Assert.Contains("林月（采购）", mail.To, StringComparison.Ordinal);
        Assert.Contains(from, mail.From, StringComparison.Ordinal);
        Assert.Equal($"<{sent.MessageId}>", mail.MessageId);
        Assert.Equal("auto-generated", mail.Root.Header("Auto-Submitted"));
        Assert.NotEqual("", mail.Root.Header("Date"));
        Assert.Equal(sent.Text, mail.Text);
        Assert.Equal(sent.Html, mail.Html);
        var (name, content) = Assert.Single(mail.Attachments);
        Assert.Equal(AttachmentName, name);
        Assert.Equal(Pdf, content);
    }

    private static async Task<DeliveryProblem> ProblemAsync(string engine, MailOptions mail, string to = "lin.yue@firm.example") =>
        (await Assert.ThrowsAsync<DeliveryException>(() => SendAsync(engine, mail, Message(to)))).Problem;

    private static async Task SendAsync(string engine, MailOptions mail, OutboxMessage message)
    {
        var transport = Transport(engine, mail);
        using var connection = transport as IDisposable;
        await transport.SendAsync(message, TestContext.Current.CancellationToken);
    }

    private static IMailTransport Transport(string engine, MailOptions mail) => engine switch
    {
#if MAILKIT
        "MailKit" => new MailKitTransport(mail),
#endif
        _ => new SystemNetTransport(mail),
    };

    private static OutboxMessage Message(string to = "lin.yue@firm.example") => OutboxMessage.Write(
        new MessageDraft("k", to, "林月（采购）", LongSubject, "<p>您好，合同即将到期。</p>", "您好，合同即将到期。\n\n第二段。\n", AttachmentName, Pdf),
        "firm.example", Given.LongAgo);

    internal static int FreePort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
