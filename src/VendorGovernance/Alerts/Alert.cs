using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Alerts;

/// <summary>A rule's statement that something needs a person. One row per rule, subject, stage and date it is about.</summary>
[Unaudited("The alerts are a ledger of their own.")]
public sealed class Alert
{
    private Alert()
    {
    }

    public int Id { get; private set; }

    /// <summary>Code of the check that raised it.</summary>
    public string Rule { get; private set; } = "";

    /// <summary>The record it is about, like "contract:17".</summary>
    public string Subject { get; private set; } = "";

    /// <summary>How near it is, like "30" days before, "passed", or "breached".</summary>
    public string Stage { get; private set; } = "";

    /// <summary>The date it is about; a changed date makes another alert.</summary>
    public DateOnly About { get; private set; }

    public int? VendorId { get; private set; }

    public AlertSeverity Severity { get; private set; }

    public string SentenceJson { get; private set; } = "";

    /// <summary>Address of the record's page, below the site's root.</summary>
    public string Path { get; private set; } = "";

    public DateOnly OpenedOn { get; private set; }

    /// <summary>The day on which the check no longer saw it; null while it is open.</summary>
    public DateOnly? ResolvedOn { get; private set; }

    /// <summary>It had passed before its record was registered, and was told in a summary.</summary>
    public bool WasInSummary { get; private set; }

    /// <summary>Someone was told. While nobody could be, each run of the checks tries again.</summary>
    public bool WasTold { get; private set; }

    public Sentence Sentence => Sentence.FromJson(SentenceJson);

    public AlertKey Key => new(Rule, Subject, Stage, About);

    public static Alert Open(Signal signal, bool isTold, DateOnly today) => new()
    {
        Rule = signal.Rule,
        Subject = signal.Subject,
        Stage = signal.Stage,
        About = signal.About,
        VendorId = signal.VendorId,
        Severity = signal.Severity,
        SentenceJson = signal.Sentence.ToJson(),
        Path = signal.Path,
        OpenedOn = today,
        WasInSummary = signal.HadPassedWhenRegistered,
        WasTold = isTold,
    };

    public void Resolve(DateOnly today) => ResolvedOn ??= today;

    /// <summary>Open again, or still; what it says is kept current ("in 12 days").</summary>
    public void SeeAgain(Signal signal, bool isTold)
    {
        ResolvedOn = null;
        WasTold |= isTold;
        (VendorId, Severity, SentenceJson, Path) = (signal.VendorId, signal.Severity, signal.Sentence.ToJson(), signal.Path);
    }
}
