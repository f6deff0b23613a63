using Microsoft.EntityFrameworkCore;
using VendorGovernance.Calendars;
using VendorGovernance.Data;
using VendorGovernance.Platform.Scheduling;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Contracts;

/// <summary>
/// The stored decide-by dates follow the calendar: a new version may bring the holidays of another year, an administrator may have
/// added a day, or the organisation may have chosen another calendar.
/// </summary>
internal sealed class RefreshDecideByDates(GovernanceDb db, Clock clock, Moments moments) : IScheduledJob, IFollowsCalendar
{
    private const int Portion = 500;

    public static Sentence Title => new("Recompute decide-by dates");

    public static Schedule Schedule => Schedule.Daily(new TimeOnly(5, 30));

    public async Task<Sentence> RunAsync(CancellationToken cancel)
    {
        var (changed, lastId) = (0, 0);
        while (await NextAsync(lastId, cancel) is { Count: > 0 } contracts)
        {
            contracts.ForEach(contract => contract.Follow(moments.Of(contract)));
            db.ChangeTracker.DetectChanges();
            changed += db.ChangeTracker.Entries<Contract>().Count(entry => entry.State == EntityState.Modified);
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
            lastId = contracts[^1].Id;
        }

        return new Sentence("{0} decide-by dates changed.", changed);
    }

    Task<Sentence> IFollowsCalendar.FollowAsync(CancellationToken cancel) => RunAsync(cancel);

    private Task<List<Contract>> NextAsync(int afterId, CancellationToken cancel) => db.Contracts
        .Where(contract => contract.Id > afterId && contract.LastDay >= clock.Today)
        .OrderBy(contract => contract.Id)
        .Take(Portion)
        .ToListAsync(cancel);
}
