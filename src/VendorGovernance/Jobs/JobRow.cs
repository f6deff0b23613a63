using VendorGovernance.Platform.Text;

namespace VendorGovernance.Jobs;

/// <summary>A job on the jobs page.</summary>
/// <param name="Last">Null when it never ran.</param>
public sealed record JobRow(JobDescription Job, JobRun? Last, DateTime NextDue, DateTime Now)
{
    private bool WasStopped => Last?.WasAbandonedBy(Now) == true;

    public Sentence State => Last switch
    {
        null => "Never ran",
        { FinishedAt: null } => WasStopped ? "Never ended" : "In progress",
        { Succeeded: true } => "Succeeded",
        _ => "Run failed",
    };

    public Tone Tone => Last switch
    {
        null => Tone.NoData,
        { FinishedAt: null } => WasStopped ? Tone.Bad : Tone.None,
        { Succeeded: true } => Tone.Good,
        _ => Tone.Bad,
    };
}
