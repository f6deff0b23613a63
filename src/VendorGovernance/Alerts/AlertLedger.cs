using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Mail;
using VendorGovernance.Platform.Telemetry;

namespace VendorGovernance.Alerts;

/// <summary>
/// Turns signals into alerts, and new alerts into messages, in one transaction. The unique key of an alert decides between two
/// servers: the slower one sees the faster one's rows and writes only what is left.
/// </summary>
public sealed class AlertLedger(GovernanceDb db, Outbox outbox, AlertMail mail, Meters meters)
{
    public async Task<LedgerEntry> RecordAsync(DateOnly today, AlertFindings findings, CancellationToken cancel)
    {
        try
        {
            return await WriteAsync(today, findings, cancel);
        }
        catch (DbUpdateException error) when (error.IsDuplicate())
        {
            db.ChangeTracker.Clear();
            return await WriteAsync(today, findings, cancel);
        }
    }

    /// <summary>What <see cref="RecordAsync"/> would do, without doing it.</summary>
    public async Task<LedgerEntry> PreviewAsync(DateOnly today, AlertFindings findings, CancellationToken cancel)
    {
        var changes = await ChangesAsync(findings, cancel);
        return await EntryAsync(today, changes, findings, cancel);
    }

    private async Task<LedgerEntry> WriteAsync(DateOnly today, AlertFindings findings, CancellationToken cancel)
    {
        var changes = await ChangesAsync(findings, cancel);
        var entry = await EntryAsync(today, changes, findings, cancel);

        db.Alerts.AddRange(changes.New.Select(signal => Alert.Open(signal, entry.Told.Contains(signal.Key), today)));
        foreach (var (alert, signal) in changes.Seen)
        {
            alert.SeeAgain(signal, entry.Told.Contains(signal.Key));
        }

        foreach (var alert in changes.Gone)
        {
            alert.Resolve(today);
        }

        await outbox.AddAsync(entry.Messages, cancel);
        await db.SaveChangesAsync(cancel);
        foreach (var rule in changes.New.CountBy(signal => signal.Rule))
        {
            meters.AlertsRaised(rule.Key, rule.Value);
        }

        return entry;
    }

    private async Task<AlertChanges> ChangesAsync(AlertFindings findings, CancellationToken cancel)
    {
        var rules = findings.Rules.Keys.ToArray();
        var stored = await db.Alerts.OfRules(rules).Open().ToHashSetAsync(cancel);

        var open = stored.Select(alert => alert.Key).ToHashSet();
        var unknown = findings.Signals.Where(signal => !open.Contains(signal.Key)).Select(signal => signal.About).ToList();
        if (unknown.Count > 0)
        {
            stored.UnionWith(await db.Alerts.OfRules(rules).ResolvedAbout(unknown.Min(), unknown.Max()).ToListAsync(cancel));
        }

        return AlertChanges.Of(findings.Signals, stored);
    }

    private async Task<LedgerEntry> EntryAsync(DateOnly today, AlertChanges changes, AlertFindings findings, CancellationToken cancel)
    {
        var recipients = await Recipients.LoadAsync(db, today, cancel);
        var told = changes.ToTell.Where(signal => recipients.Of(signal).Count > 0).ToList();
        return new LedgerEntry(
            changes.New.Count,
            changes.Gone.Count,
            changes.ToTell.Count - told.Count,
            [.. mail.Write(told, findings.Rules, recipients)],
            told.Select(signal => signal.Key).ToHashSet());
    }
}
