using System.Diagnostics.Metrics;

namespace VendorGovernance.Platform.Telemetry;

/// <summary>
/// What this program counts beside the framework's own figures of requests, sign-ins and memory. A label is a name out of the
/// code (a job, a rule, an outcome), never something that a person typed.
/// </summary>
public sealed class Meters
{
    public const string Name = "VendorGovernance";

    private readonly Meter meter;
    private readonly Histogram<double> jobs;
    private readonly Histogram<double> pdfs;
    private readonly Counter<long> mails;
    private readonly Counter<long> alerts;
    private readonly Counter<long> rows;
    private readonly Counter<long> signIns;
    private readonly Counter<long> auditEntries;

    public Meters(IMeterFactory factory)
    {
        meter = factory.Create(Name);
        jobs = meter.CreateHistogram<double>("vendorgovernance.job.duration", "s", "Runs of scheduled jobs.");
        pdfs = meter.CreateHistogram<double>("vendorgovernance.pdf.duration", "s", "Documents printed.");
        mails = meter.CreateCounter<long>("vendorgovernance.mail.messages", "{message}", "Attempts to send a message.");
        alerts = meter.CreateCounter<long>("vendorgovernance.alerts.raised", "{alert}", "Alerts opened.");
        rows = meter.CreateCounter<long>("vendorgovernance.import.rows", "{row}", "Rows of imported files.");
        signIns = meter.CreateCounter<long>("vendorgovernance.sign_ins", "{attempt}", "Attempts to sign in.");
        auditEntries = meter.CreateCounter<long>("vendorgovernance.audit.entries", "{entry}", "Entries of the audit trail.");
    }

    public void JobRan(string job, Outcome outcome, TimeSpan took) => jobs.Record(took.TotalSeconds, new("job", job), Label(outcome));

    public void Printed(string engine, Outcome outcome, TimeSpan took) => pdfs.Record(took.TotalSeconds, new("engine", engine), Label(outcome));

    public void Mailed(MailOutcome outcome) => mails.Add(1, Label(outcome));

    public void AlertsRaised(string rule, int count) => alerts.Add(count, new KeyValuePair<string, object?>("rule", rule));

    public void RowsImported(string kind, RowOutcome outcome, int count) => rows.Add(count, new("kind", kind), Label(outcome));

    public void SignedIn(SignInOutcome outcome) => signIns.Add(1, Label(outcome));

    public void AuditEntries(int count) => auditEntries.Add(count);

    /// <summary>A figure that is asked for whenever figures are collected; null where it cannot be told now.</summary>
    public void Watch(string name, string unit, string description, Func<long?> ask) =>
        meter.CreateObservableGauge(name, () => ask() is { } value ? [new Measurement<long>(value)] : Array.Empty<Measurement<long>>(), unit, description);

    private static KeyValuePair<string, object?> Label<TOutcome>(TOutcome outcome) where TOutcome : struct, Enum => new("outcome", outcome.ToString());
}
