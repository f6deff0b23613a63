namespace VendorGovernance.Platform.Scheduling;

/// <summary>Reads everything that is kept in memory again, so that what one server changed reaches all within ten seconds.</summary>
internal sealed partial class KeepFresh(IEnumerable<IRefreshed> kept, ILogger<KeepFresh> log) : BackgroundService
{
    internal static readonly TimeSpan Interval = TimeSpan.FromSeconds(8);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        do
        {
            foreach (var memory in kept)
            {
                await RefreshAsync(memory, stoppingToken);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task RefreshAsync(IRefreshed memory, CancellationToken cancel)
    {
        try
        {
            await memory.RefreshAsync(cancel);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // The next time may do better; until then the server goes on with what it has.
            LogNotRead(error, memory.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Memory} could not be read again")]
    private partial void LogNotRead(Exception error, string memory);
}

internal static class KeepFreshFeature
{
    /// <summary>Called where the program serves, not for a single command.</summary>
    public static IServiceCollection AddKeepFresh(this IServiceCollection services) => services.AddHostedService<KeepFresh>();
}
