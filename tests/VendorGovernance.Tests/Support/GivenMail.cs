using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using VendorGovernance.Data;
using VendorGovernance.Mail;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Tests.Support;

/// <summary>Mail as the application wires it, against a server of the test.</summary>
public static class GivenMail
{
    public static MailOptions To(SmtpServer server) => ToPort(server.Port);

    public static MailOptions ToPort(int port) =>
        new() { Host = "127.0.0.1", Port = port, From = "governance@firm.example", FromName = "供应商治理" };

    public static MessageSeal Seal { get; } = new(new Microsoft.AspNetCore.DataProtection.EphemeralDataProtectionProvider());

    public static MailTemplate Template { get; } = new(
        Options.Create(new Organisation { Name = "Our & Co" }), Options.Create(new SiteAddress { Address = "https://vg.firm.example/" }));

    public static OutboxMessage Stored(
        this GovernanceDb db, string key, MailOptions mail, FixedClock clock, string to = "lin@firm.example", string toName = "林月", string subject = "Hello")
    {
        var draft = new MessageDraft(key, to, toName, subject, "<p>Hello</p>", "Hello");
        var message = OutboxMessage.Write(draft, mail.SenderDomain, clock.UtcNow);
        db.Outbox.Add(message);
        db.SaveChanges();
        return message;
    }

    public static async Task<SendingResult> SendDueAsync(this TestDatabase database, MailOptions mail, FixedClock clock)
    {
        await using var db = database.Open();
        using var transport = new SystemNetTransport(mail);
        return await Sender(db, transport, mail, clock).SendDueAsync(TestContext.Current.CancellationToken);
    }

    public static OutboxSender Sender(GovernanceDb db, IMailTransport transport, MailOptions mail, FixedClock clock) =>
        new(db, transport, mail, Seal, clock.AsClock(), TestMeters.Unheard, NullLogger<OutboxSender>.Instance);

    public static async Task<OutboxMessage> MessageAsync(this TestDatabase database, string key)
    {
        await using var db = database.Open();
        return await db.Outbox.SingleAsync(message => message.Key == key, TestContext.Current.CancellationToken);
    }
}
