using Microsoft.EntityFrameworkCore;
using VendorGovernance.Calendars;
using VendorGovernance.Data;
using VendorGovernance.Platform.Scheduling;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Obligations;

/// <summary>Due dates follow their contracts and the calendar within the hour, and new ones come up a year ahead.</summary>
internal sealed class PlanObligations(GovernanceDb db, ObligationPlanner planner) : IScheduledJob, IFollowsCalendar
{
    private const int Portion = 50;

    public static Sentence Title => new("Plan the due dates of obligations");

    public static Schedule Schedule => Schedule.Every(TimeSpan.FromHours(1));

    public async Task<Sentence> RunAsync(CancellationToken cancel)
    {
        var (changed, lastId) = (0, 0);
        while (await NextAsync(lastId, cancel) is { Count: > 0 } contracts)
        {
            await planner.PlanAllOfAsync(contracts, cancel);
            changed += db.ChangeTracker.Entries<ObligationOccurrence>().Count(entry => entry.State != EntityState.Unchanged);
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
            lastId = contracts[^1].Id;
        }

        return new Sentence("{0} due dates planned, moved or dropped.", changed);
    }

    Task<Sentence> IFollowsCalendar.FollowAsync(CancellationToken cancel) => RunAsync(cancel);

    private Task<List<Contract>> NextAsync(int afterId, CancellationToken cancel) => db.Contracts
        .Where(contract => contract.Id > afterId && db.Obligations.Any(obligation => obligation.ContractId == contract.Id && obligation.ArchivedAt == null))
        .OrderBy(contract => contract.Id)
        .Take(Portion)
        .ToListAsync(cancel);
}
