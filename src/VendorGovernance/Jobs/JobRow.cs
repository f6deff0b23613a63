using VendorGovernance.Platform.Text;

namespace VendorGovernance.Jobs;

/// <summary>A job on the jobs page.</summary>
/// <param name="Last">Null when it never ran.</param>
/// <param name="Failures">Runs that failed within the last seven days.</param>
public sealed record JobRow(JobDescription Job, JobRun? Last, int Failures, DateTime NextDue, DateTime Now)
{
    public const int DaysOfFailures = 7;

    public Sentence State => Last is null ? "Never ran" : RunState.Of(Last, Now);

    public Tone Tone => Last is null ? Tone.NoData : RunState.ToneOf(Last, Now);
}
