using VendorGovernance.Accounts;
using VendorGovernance.Alerts;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.ServiceLevels.Breaches;

namespace VendorGovernance.ServiceLevels;

/// <summary>
/// A month worse than Minimum, or the third in a row below Expected. Looks at the last finished month, and at the one before
/// because figures come late; older months are history.
/// </summary>
public sealed class ServiceLevelCheck(LevelHistories histories, Clock clock) : IAlertCheck
{
    // The month before last needs the two before it, to see a row of three.
    private const int MonthsRead = 4;

    public string Code => "service-level";

    public Sentence Name => new("Service level breached");

    public async Task<IReadOnlyList<Signal>> FindAsync(DateOnly today, CancellationToken cancel)
    {
        var latest = new DateOnly(today.Year, today.Month, 1).AddMonths(-1);
        var levels = await histories.OfAllAsync(latest.AddMonths(1 - MonthsRead), latest, cancel);
        return
        [
            .. from level in levels
               from month in new[] { latest, latest.AddMonths(-1) }
               let cause = level.BreachIn(month)
               where cause is not null
               select SignalOf(level, month, cause.Value, isLatest: month == latest),
        ];
    }

    private Signal SignalOf(LevelHistory level, DateOnly month, BreachCause cause, bool isLatest) => new(
        Code,
        $"service-level:{level.Id}",
        cause == BreachCause.WorseThanMinimum ? "breached" : "third-below",
        month,
        AlertSeverity.Urgent,
        Said(level, month, cause),
        $"/service-levels/{level.Id}",
        level.Facts.VendorId,
        level.Facts.ContractOwnerId,
        [nameof(Role.ServiceManager), nameof(Role.Procurement)],
        HadPassedWhenRegistered: !isLatest && clock.DayOf(level.Facts.RegisteredAt) > InForce.LastDay(month))
    {
        Headline = new Sentence("{0}: {1} breached in {2:Y}", level.Facts.Vendor, level.Terms.Metric.Name, month),
    };

    private static Sentence Said(LevelHistory level, DateOnly month, BreachCause cause)
    {
        var (terms, metric) = (level.Terms, level.Terms.Metric);
        var value = metric.Said(metric.Rounded(level.In(month).Value!.Value, terms.Expected, terms.Minimum));
        return cause switch
        {
            BreachCause.WorseThanMinimum => new Sentence(
                "{0}, {1}: {2} in {3:Y}, worse than the Minimum of {4}.", level.Facts.Vendor, metric.Name, value, month, metric.Said(terms.Minimum)),
            BreachCause.ThreeMonthsBelowExpected => new Sentence(
                "{0}, {1}: {2} in {3:Y}, at least the third month in a row below the Expected {4}.",
                level.Facts.Vendor, metric.Name, value, month, metric.Said(terms.Expected)),
        };
    }
}
