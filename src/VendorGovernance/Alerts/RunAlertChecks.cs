using VendorGovernance.Platform.Scheduling;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Alerts;

internal sealed class RunAlertChecks(AlertChecks checks, Clock clock) : IScheduledJob
{
    public static Schedule Schedule => Schedule.Daily(new TimeOnly(6, 0));

    public async Task<string> RunAsync(CancellationToken cancel)
    {
        var result = await checks.RunAsync(clock.Today, dryRun: false, cancel);
        return result.Failures.Count == 0 ? result.InCounts : throw new InvalidOperationException(result.InCounts);
    }
}
