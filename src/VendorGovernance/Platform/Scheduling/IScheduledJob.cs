namespace VendorGovernance.Platform.Scheduling;

/// <summary>Work that is due by itself. It must be safe to run twice; returns what it did, in counts, for the jobs page.</summary>
public interface IScheduledJob
{
    static abstract Schedule Schedule { get; }

    Task<string> RunAsync(CancellationToken cancel);
}
