using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Mail;
using VendorGovernance.Platform.Scheduling;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Auditing;

/// <summary>
/// Carries each day's end of the trail out of the database: into the log and to the auditors. Who keeps it can prove later that
/// nothing up to that day was cut off or written anew.
/// </summary>
internal sealed partial class AnnounceAuditHead(GovernanceDb db, Outbox outbox, MailTemplate template, Clock clock, ILogger<AnnounceAuditHead> log) : IScheduledJob
{
    public static Sentence Title => new("Mail the end of the audit trail to the auditors");

    public static Schedule Schedule { get; } = Schedule.Daily(new TimeOnly(0, 10));

    public async Task<Sentence> RunAsync(CancellationToken cancel)
    {
        var head = await db.AuditHeads.AsNoTracking().SingleAsync(cancel);
        var text = AuditChain.HeadText(head.Count, head.Hash);
        LogHead(text);
        var drafts = (await Auditors(db).ToListAsync(cancel)).Select(auditor => Draft(auditor, head.Count, text)).ToList();
        var added = await outbox.AddAsync(drafts, cancel);
        await db.SaveChangesAsync(cancel);
        return new Sentence("{0} entries; {1} messages.", head.Count, added);
    }

    internal static IQueryable<Account> Auditors(GovernanceDb db) => db.Users
        .AsNoTracking()
        .Where(account => account.IsActive && account.Email != null
            && db.UserRoles.Any(held => held.UserId == account.Id
                && db.Roles.Any(role => role.Id == held.RoleId && role.Name == nameof(Role.Auditor))));

    private MessageDraft Draft(Account auditor, long count, string head)
    {
        var words = Translations.Shared.In(Languages.Of(auditor.Language));
        var title = new Sentence("Audit trail on {0:d}: {1} entries", clock.Today, count);
        var body = template.Write(
            new MailContent(
                title,
                new Sentence("End of the trail: {0}. Keep this mail. With \"vg audit verify --head\" and these signs anyone can prove later that nothing before was cut off or written anew.", head),
                [],
                new MailLine(new Sentence("Open the audit trail"), "/audit-trail"),
                new Sentence("You get this because you have the role {0}.", Role.Auditor)),
            words);
        return new MessageDraft(
            string.Create(CultureInfo.InvariantCulture, $"audit-head:{clock.Today:yyyy-MM-dd}:{auditor.Id}"),
            auditor.Email!, auditor.DisplayName, words[title], body.Html, body.Text);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "End of the audit trail: {Head}")]
    private partial void LogHead(string head);
}
