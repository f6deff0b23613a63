namespace VendorGovernance.Jobs;

/// <summary>A program that was told to stop lets a running job come to its end, but not for ever.</summary>
public sealed class StopGrace : IDisposable
{
    /// <summary>Below the half minute after which the framework ends the process.</summary>
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(10);

    private readonly CancellationTokenSource over = new();
    private readonly CancellationToken stopping;

    public StopGrace(IHostApplicationLifetime program)
    {
        stopping = program.ApplicationStopping;
        stopping.Register(() => over.CancelAfter(Length));
    }

    /// <summary>Nothing new is begun.</summary>
    public bool IsStopping => stopping.IsCancellationRequested;

    /// <summary>What has been begun is given up.</summary>
    public CancellationToken Over => over.Token;

    public void Dispose() => over.Dispose();
}
