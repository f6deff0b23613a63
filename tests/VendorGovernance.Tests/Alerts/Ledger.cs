using Microsoft.EntityFrameworkCore;
using VendorGovernance.Alerts;
using VendorGovernance.Data;
using VendorGovernance.Mail;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Alerts;

/// <summary>A ledger on a database of its own, and what is in it.</summary>
internal sealed class Ledger(TestDatabase database) : IDisposable
{
    public const string Rule = "decide-by";

    public static readonly DateOnly Monday = new(2026, 9, 7);
    public static readonly DateOnly Date = new(2026, 9, 30);

    public TestDatabase Database => database;

    public static Signal Signal(string stage = "30", DateOnly? about = null, int? owner = null, string subject = "contract:17", params string[] roles) => new(
        Rule, subject, stage, about ?? Date, AlertSeverity.Warning,
        new Sentence("Contract {0} with {1}: notice must be served by {2:D}, in {3} days.", "C-17", new LocalName("Acme", "阿克米"), about ?? Date, 23),
        "/contracts/17", null, owner, roles, false)
    {
        Headline = new Sentence("Contract {0}: decide by {1:d}", "C-17", about ?? Date),
    };

    public async Task<LedgerEntry> RecordAsync(DateOnly today, params Signal[] signals)
    {
        await using var db = database.Open();
        return await On(db).RecordAsync(today, Findings(signals), TestContext.Current.CancellationToken);
    }

    public static AlertFindings Findings(params Signal[] signals) =>
        new(new Dictionary<string, Sentence> { [Rule] = new Sentence("Decide-by date") }, signals);

    public static AlertLedger On(GovernanceDb db) =>
        new(db, new Outbox(db, new MailOptions(), GivenMail.Seal, new FixedClock(2026, 9, 7).AsClock()), new AlertMail(GivenMail.Template), TestMeters.Unheard);

    public async Task<(int Alerts, int Open, int Mails)> CountAsync()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var db = database.Open();
        return (await db.Alerts.CountAsync(cancel), await db.Alerts.Open().CountAsync(cancel), await db.Outbox.CountAsync(cancel));
    }

    public async Task<List<OutboxMessage>> MailsAsync()
    {
        await using var db = database.Open();
        return await db.Outbox.OrderBy(message => message.Id).ToListAsync(TestContext.Current.CancellationToken);
    }

    public async Task<List<Alert>> OpenAlertsAsync()
    {
        await using var db = database.Open();
        return await db.Alerts.Open().MostUrgentFirst().ToListAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose() => database.Dispose();
}
