using System.Globalization;
using System.Security.Claims;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web.Today;

namespace VendorGovernance.ServiceLevels.ForContacts;

/// <summary>
/// What of the vendor's own was breached in the last finished month. It is told with less weight than what is asked of the vendor
/// by a date, so that it stands below what can still be done.
/// </summary>
internal sealed class OwnBreachesToday(GovernanceDb db, LevelHistories histories) : ITodaySource
{
    // The reason of a breach may lie in the two months before it.
    private const int MonthsBefore = 2;

    public Sentence Title => new("Breached service levels");

    public string Permission => Permissions.ViewOwnServiceLevels;

    public string RegisterOf(TodayGroup group) => "/service-levels";

    public async Task<IReadOnlyList<TodayItem>> FindAsync(ClaimsPrincipal person, DateOnly today, CancellationToken cancel)
    {
        var month = CalendarMonth.LastFinished(today);
        var levels = await histories.OfAsync(db.OwnServiceLevels(person), month.AddMonths(-MonthsBefore), month, cancel);
        return [.. levels.Where(level => level.BreachIn(month) is not null).Select(level => ItemOf(level, month))];
    }

    private static TodayItem ItemOf(LevelHistory level, DateOnly month) => new(
        new Sentence("{0} of contract {1} was breached in {2:Y}.", level.Terms.Metric.Name, level.Facts.ContractNumber, month),
        month.AddMonths(1),
        string.Create(CultureInfo.InvariantCulture, $"/service-levels/{level.Id}"),
        Tone.Warning);
}
