using VendorGovernance.Platform.Text;

namespace VendorGovernance.Alerts;

public sealed record AlertRow(
    int Id, string Rule, AlertSeverity Severity, string SentenceJson, string Path, DateOnly About, DateOnly OpenedOn, DateOnly? ResolvedOn)
{
    public Sentence Sentence => Sentence.FromJson(SentenceJson);

    /// <summary>What is resolved no longer alarms.</summary>
    public Tone Tone => ResolvedOn is not null ? Tone.NoData : Severity switch
    {
        AlertSeverity.Notice => Tone.None,
        AlertSeverity.Warning => Tone.Warning,
        AlertSeverity.Urgent => Tone.Bad,
    };
}
