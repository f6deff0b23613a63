using VendorGovernance.Data;
using VendorGovernance.Platform.Telemetry;

namespace VendorGovernance.Mail;

/// <summary>Lets the figures tell how many messages wait.</summary>
internal sealed class WatchOutbox(Meters meters, IServiceScopeFactory scopes) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        meters.Watch("vendorgovernance.outbox.waiting", "{message}", "Messages that wait to be sent.", CountWaiting);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private long? CountWaiting()
    {
        try
        {
            using var scope = scopes.CreateScope();
            return scope.ServiceProvider.GetRequiredService<GovernanceDb>().Outbox.Waiting().LongCount();
        }
        catch (Exception error) when (DbErrors.IsUnavailable(error) || error is ObjectDisposedException)
        {
            return null;
        }
    }
}
