using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Today;

namespace VendorGovernance.Alerts;

/// <summary>Service levels whose breach is still open in the ledger.</summary>
internal sealed class BreachesToday(GovernanceDb db) : ITodaySource
{
    private const string Rule = "service-level";

    public Sentence Title => new("Breached service levels");

    public string Permission => Permissions.ViewAlerts;

    public string RegisterOf(TodayGroup group) => $"/alerts?rule={Rule}";

    public async Task<IReadOnlyList<TodayItem>> FindAsync(ClaimsPrincipal person, DateOnly today, CancellationToken cancel)
    {
        var breaches = await db.Alerts.VisibleTo(person).OfRules([Rule]).Open().MostUrgentFirst().AsRows().ToListAsync(cancel);
        return [.. breaches.Select(alert => new TodayItem(alert.Sentence, alert.OpenedOn, alert.Path, alert.Tone, IsBreach: true))];
    }
}
