using VendorGovernance.Accounts;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Mail;

/// <summary>Writes what Accounts wants its people to know. Links are for their reader alone, so those messages are confidential.</summary>
internal sealed class AccountMail(Outbox outbox, MailTemplate template, Clock clock) : IAccountMail
{
    public Task InviteAsync(Account account, string path, DateTime until, CancellationToken cancel)
    {
        var content = new MailContent(
            new Sentence("You are invited to VendorGovernance"),
            new Sentence("An account has been made for you. Set your password until {0}; the link works once.", Local(until, account)),
            [],
            new MailLine(new Sentence("Set the password"), path),
            new Sentence("You get this because an administrator added you."));
        return SendAsync(account, content, isConfidential: true, cancel);
    }

    public Task SendResetLinkAsync(Account account, string path, DateTime until, CancellationToken cancel)
    {
        var content = new MailContent(
            new Sentence("Set a new password"),
            new Sentence("Someone asked for a new password for your account. The link works once, until {0}. If it was not you, do nothing; your password stays.", Local(until, account)),
            [],
            new MailLine(new Sentence("Set a new password"), path),
            new Sentence("You get this because a new password was asked for with your address."));
        return SendAsync(account, content, isConfidential: true, cancel);
    }

    public Task TellAsync(Account account, AccountNotice notice, CancellationToken cancel)
    {
        var content = new MailContent(
            new Sentence(DisplayNames.Of(notice)),
            new Sentence("It happened on {0}. If it was not you, tell an administrator at once.", Local(clock.UtcNow, account)),
            [],
            new MailLine(new Sentence("Open my account"), "/account"),
            new Sentence("You get this because it is your account."));
        return SendAsync(account, content, isConfidential: false, cancel);
    }

    private async Task SendAsync(Account account, MailContent content, bool isConfidential, CancellationToken cancel)
    {
        var words = WordsOf(account);
        var body = template.Write(content, words);
        await outbox.AddAsync(
            new MessageDraft($"account:{Guid.NewGuid():N}", account.Email!, account.DisplayName, words[content.Title], body.Html, body.Text)
            {
                IsConfidential = isConfidential,
            },
            cancel);
    }

    private static string Local(DateTime instant, Account account) =>
        WordsOf(account).Instant(instant, TimeZones.Find(account.TimeZone) ?? TimeZoneInfo.Utc);

    private static Words WordsOf(Account account) => Translations.Shared.In(Languages.Of(account.Language));
}
