namespace VendorGovernance.Imports;

/// <summary>Wakes this server's worker when a run is queued here; runs that were queued elsewhere are found by looking every few seconds.</summary>
public sealed class ImportBell : IDisposable
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim rung = new(0);

    public void Ring() => rung.Release();

    public Task WaitAsync(CancellationToken cancel) => rung.WaitAsync(LookEvery, cancel);

    public void Dispose() => rung.Dispose();
}
