using VendorGovernance.Platform.Scheduling;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Alerts;

internal sealed class RunAlertChecks(AlertChecks checks, Clock clock) : IScheduledJob
{
    public static Sentence Title => new("Run the alert checks");

    public static Schedule Schedule => Schedule.Daily(new TimeOnly(6, 0));

    public async Task<Sentence> RunAsync(CancellationToken cancel)
    {
        var result = await checks.RunAsync(clock.Today, dryRun: false, cancel);
        return result.Failures.Count == 0 ? result.Said : throw new InvalidOperationException(result.InCounts);
    }
}
