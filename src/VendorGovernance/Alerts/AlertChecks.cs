using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Alerts;

/// <summary>Asks every check what it sees on a day, and gives it to the ledger.</summary>
public sealed partial class AlertChecks(IEnumerable<IAlertCheck> checks, AlertLedger ledger, Clock clock, ILogger<AlertChecks> log)
{
    /// <param name="dryRun">Changes nothing, and may look at any day; the result says what would be sent.</param>
    /// <exception cref="RuleViolationException">A real run for a day that has not come yet.</exception>
    public async Task<AlertRunResult> RunAsync(DateOnly asOf, bool dryRun, CancellationToken cancel)
    {
        if (!dryRun && asOf > clock.Today)
        {
            throw new RuleViolationException(new Sentence("The checks can run for today, {0:d}, or an earlier day. For a later day, ask for a dry run.", clock.Today));
        }

        var failures = new Dictionary<string, string>();
        var findings = await AskAsync(asOf, failures, cancel);
        var entry = dryRun
            ? await ledger.PreviewAsync(asOf, findings, cancel)
            : await ledger.RecordAsync(asOf, findings, cancel);
        return new AlertRunResult(
            findings.Signals.Count, entry.Opened, entry.Messages.Count, entry.Messages, entry.Resolved, entry.Unaddressed, failures);
    }

    private async Task<AlertFindings> AskAsync(DateOnly asOf, Dictionary<string, string> failures, CancellationToken cancel)
    {
        var rules = new Dictionary<string, Sentence>();
        var signals = new List<Signal>();
        foreach (var check in checks)
        {
            try
            {
                signals.AddRange(await check.FindAsync(asOf, cancel));
                rules.Add(check.Code, check.Name);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                // One failing check must not silence the others.
                LogFailure(error, check.Code);
                failures.Add(check.Code, error.Message);
            }
        }

        return new AlertFindings(rules, signals);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Alert check {Check} failed")]
    private partial void LogFailure(Exception error, string check);
}
