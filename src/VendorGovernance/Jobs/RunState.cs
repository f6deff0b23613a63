using VendorGovernance.Platform.Text;

namespace VendorGovernance.Jobs;

public static class RunState
{
    public static Sentence Of(JobRun run, DateTime now) => run switch
    {
        { FinishedAt: null } => run.WasAbandonedBy(now) ? "Never ended" : "In progress",
        { Succeeded: true } => "Succeeded",
        _ => "Run failed",
    };

    public static Tone ToneOf(JobRun run, DateTime now) => run switch
    {
        { FinishedAt: null } => run.WasAbandonedBy(now) ? Tone.Bad : Tone.None,
        { Succeeded: true } => Tone.Good,
        _ => Tone.Bad,
    };
}
