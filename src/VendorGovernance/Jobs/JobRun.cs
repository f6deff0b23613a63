using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Jobs;

/// <summary>One due run of a job. The row under its unique key is the claim: of several servers one writes it and runs.</summary>
[Unaudited("The runs are a record of their own.")]
public sealed class JobRun
{
    private JobRun()
    {
    }

    public int Id { get; private set; }

    public string Job { get; private set; } = "";

    public DateTime Due { get; private set; }

    public DateTime StartedAt { get; private set; }

    /// <summary>Until when the run is alive for sure. Whoever runs prolongs it; once it has passed, another server takes the run over.</summary>
    public DateTime? LeasedUntil { get; private set; }

    public DateTime? FinishedAt { get; private set; }

    public bool? Succeeded { get; private set; }

    /// <summary>What the run did, as the JSON of a sentence, or the text of its error.</summary>
    public string Detail { get; private set; } = "";

    /// <summary>Null while it runs, and after a crash of the server.</summary>
    public TimeSpan? Duration => FinishedAt - StartedAt;

    public static JobRun Claim(string job, DateTime due, DateTime now) =>
        new() { Job = job, Due = due, StartedAt = now, LeasedUntil = now + JobLease.Length };

    /// <summary>Not finished, and whoever ran it is gone.</summary>
    public bool WasAbandonedBy(DateTime now) => FinishedAt is null && (LeasedUntil ?? StartedAt) <= now;

    public void Succeed(Sentence did, DateTime now) => (Succeeded, Detail, FinishedAt) = (true, did.ToJson(), now);

    public void Fail(string reason, DateTime now) => (Succeeded, Detail, FinishedAt) = (false, Cut(reason), now);

    /// <summary>What it did, or why it failed; an error speaks the language of whoever raised it.</summary>
    public Sentence Said => Succeeded == true ? Sentence.FromJson(Detail) : new Sentence(Detail);

    private static string Cut(string text) => text.Length <= 1000 ? text : text[..1000];
}
