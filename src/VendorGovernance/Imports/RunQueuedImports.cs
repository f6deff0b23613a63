using VendorGovernance.Data;

namespace VendorGovernance.Imports;

/// <summary>Where the program serves: runs queued imports as they come.</summary>
internal sealed partial class RunQueuedImports(IServiceScopeFactory scopes, ImportBell bell, ILogger<RunQueuedImports> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await RunNextAsync(stoppingToken))
                {
                }
            }
            catch (Exception error) when (DbErrors.IsUnavailable(error))
            {
                LogAway();
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                // The database may be away for a while; the next look finds the run again.
                LogFailure(error);
            }

            await bell.WaitAsync(stoppingToken);
        }
    }

    private async Task<bool> RunNextAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<QueuedImports>().RunNextAsync(cancel) is not null;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database is away or busy; queued imports wait")]
    private partial void LogAway();

    [LoggerMessage(Level = LogLevel.Error, Message = "Looking for queued imports failed")]
    private partial void LogFailure(Exception error);
}
