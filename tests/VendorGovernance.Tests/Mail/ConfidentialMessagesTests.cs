using VendorGovernance.Mail;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Mail;

public sealed class ConfidentialMessagesTests
{
    private const string Secret = "https://vg.firm.example/new-password/secret-part";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_confidential_message_is_sealed_while_it_waits_and_fails_and_empty_once_it_is_sent()
    {
        using var database = TestDatabase.Create();
        var clock = new FixedClock(2026, 9, 7);
        await using (var db = database.Open())
        {
            var draft = new MessageDraft("secret", "lin@firm.example", "Lin", "A link", $"<p>{Secret}</p>", Secret) { IsConfidential = true };
            await new Outbox(db, new MailOptions(), GivenMail.Seal, clock.AsClock()).AddAsync(draft, Cancel);
            await db.SaveChangesAsync(Cancel);
        }

        await using (var server = await SmtpServer.StartAsync("--refuse", "lin@firm.example"))
        {
            await database.SendDueAsync(GivenMail.To(server), clock);
        }

        var failed = await database.MessageAsync("secret");
        Assert.Equal(MessageState.Failed, failed.State);
        Assert.DoesNotContain(Secret, failed.Text + failed.Html, StringComparison.Ordinal);

        await using (var db = database.Open())
        {
            Assert.True(await db.Outbox.SendAgainAsync(failed.Id, clock.UtcNow, Cancel));
        }

        await using var working = await SmtpServer.StartAsync();
        await database.SendDueAsync(GivenMail.To(working), clock);
        Assert.Contains(Secret, working.Messages.Single().Text, StringComparison.Ordinal);
        var sent = await database.MessageAsync("secret");
        Assert.Equal((MessageState.Sent, "", ""), (sent.State, sent.Text, sent.Html));
    }
}
