using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Alerts;

internal sealed class AlertRetention(GovernanceDb db) : IRetention
{
    public int Order => 70;

    public string Kind => "Alerts";

    public Sentence Title => "Resolved alerts";

    public Sentence Explanation => "From the day on which an alert was resolved. What is still open always stays.";

    public bool IsBusinessRecord => true;

    public KeepFor Default => KeepFor.ForEver;

    public KeepAtLeast? Minimum => null;

    public Task<int> CountAsync(Cutoff before, CancellationToken cancel) => db.Alerts.ResolvedBefore(before.Day).CountAsync(cancel);

    public async Task<IReadOnlyList<OutdatedRecord>> FirstAsync(Cutoff before, int most, CancellationToken cancel)
    {
        var alerts = await db.Alerts.ResolvedBefore(before.Day).OrderBy(alert => alert.Id).Take(most)
            .Select(alert => new { alert.Id, alert.Rule, alert.Subject, alert.About, alert.ResolvedOn })
            .ToListAsync(cancel);
        return [.. alerts.Select(alert => new OutdatedRecord(
            alert.Id, $"{alert.Rule} {alert.Subject} {alert.About:yyyy-MM-dd}", alert.ResolvedOn!.Value.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)))];
    }

    public async Task<IReadOnlyList<OutdatedRecord>> RemoveAsync(Cutoff before, int most, CancellationToken cancel)
    {
        var next = await FirstAsync(before, most, cancel);
        var ids = next.Select(alert => alert.Id).ToList();
        await db.Alerts.Where(alert => ids.Contains(alert.Id) && alert.ResolvedOn != null).ExecuteDeleteAsync(cancel);
        return next;
    }
}
