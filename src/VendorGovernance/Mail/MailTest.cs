using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Mail;

/// <summary>A mail to the person who asks for it, by the same way that every other goes.</summary>
public sealed class MailTest(GovernanceDb db, Outbox outbox, OutboxSender sender, MailTemplate template)
{
    private const string Path = "/settings/mail";

    internal static string KeyOf(int personId) => string.Create(Languages.English, $"test:{personId}:");

    /// <summary>The message as it is after the attempt; null where the scheduled sender was faster.</summary>
    public async Task<OutboxMessage?> SendAsync(int personId, Words words, CancellationToken cancel)
    {
        var person = await db.Users.SingleAsync(account => account.Id == personId, cancel);
        var content = new MailContent(
            "A test of the mail settings",
            "This message came by the way that every other message of this program takes. Nothing needs to be done.",
            [],
            new MailLine("Open the mail settings", Path),
            "You pressed \"Send me a test\".");
        var body = template.Write(content, words);
        var key = KeyOf(personId) + Guid.NewGuid().ToString("N");
        await outbox.AddAsync(new MessageDraft(key, person.Email!, person.DisplayName, words[content.Title], body.Html, body.Text), cancel);
        await db.SaveChangesAsync(cancel);
        var id = await db.Outbox.Where(message => message.Key == key).Select(message => message.Id).SingleAsync(cancel);
        db.ChangeTracker.Clear();
        return await sender.SendNowAsync(id, cancel);
    }
}
