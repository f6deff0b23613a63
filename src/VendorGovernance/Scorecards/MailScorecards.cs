using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Mail;
using VendorGovernance.Platform.Scheduling;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Scorecards;

/// <summary>Once a month leadership gets the month before: one mail each, in the reader's language, never twice.</summary>
public sealed class MailScorecards(GovernanceDb db, ScorecardReader reader, ScorecardLetters letters, Outbox outbox, Clock clock) : IScheduledJob
{
    private const int MailDay = 5;

    public static Sentence Title => new("Mail the monthly scorecards to leadership");

    public static Schedule Schedule { get; } = Schedule.Monthly(MailDay, new TimeOnly(8, 0));

    public async Task<Sentence> RunAsync(CancellationToken cancel)
    {
        var month = new DateOnly(clock.Today.Year, clock.Today.Month, 1).AddMonths(-1);
        var vendors = await reader.OfAllAsync(month, cancel);
        if (Portfolio.WithServiceLevels(vendors).Count == 0)
        {
            return new Sentence("0 messages: no service level is in force.");
        }

        var drafts = new List<MessageDraft>();
        foreach (var sameLanguage in (await WaitingReadersAsync(month, cancel)).GroupBy(account => Languages.Of(account.Language)))
        {
            var letter = await letters.WriteAsync(vendors, month, Translations.Shared.In(sameLanguage.Key), cancel);
            drafts.AddRange(sameLanguage.Select(account => letter.To(account, KeyOf(month, account))));
        }

        var added = await outbox.AddAsync(drafts, cancel);
        await db.SaveChangesAsync(cancel);
        return new Sentence("{0} messages, {1} with a PDF.", added, drafts.Count(draft => draft.Attachment is not null));
    }

    internal static IQueryable<Account> Leadership(GovernanceDb db) => db.Users
        .AsNoTracking()
        .Where(account => account.IsActive && account.Email != null
            && db.UserRoles.Any(held => held.UserId == account.Id
                && db.Roles.Any(role => role.Id == held.RoleId && role.Name == nameof(Role.Leadership))))
        .OrderBy(account => account.Id);

    /// <summary>Those who have no mail of this month yet, so that no PDF is drawn for nobody.</summary>
    private async Task<IReadOnlyList<Account>> WaitingReadersAsync(DateOnly month, CancellationToken cancel)
    {
        var readers = await Leadership(db).ToListAsync(cancel);
        var keys = readers.Select(account => KeyOf(month, account)).ToList();
        var told = await db.Outbox.Where(message => keys.Contains(message.Key)).Select(message => message.Key).ToListAsync(cancel);
        return [.. readers.Where(account => !told.Contains(KeyOf(month, account)))];
    }

    private static string KeyOf(DateOnly month, Account account) =>
        string.Create(CultureInfo.InvariantCulture, $"scorecard:{month:yyyy-MM}:{account.Id}");
}
