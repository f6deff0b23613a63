using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Scheduling;

/// <summary>Work that is due by itself. It must be safe to run twice; returns what it did, in counts, for the jobs page.</summary>
public interface IScheduledJob
{
    /// <summary>What it does, on the jobs page.</summary>
    static abstract Sentence Title { get; }

    static abstract Schedule Schedule { get; }

    Task<Sentence> RunAsync(CancellationToken cancel);
}
