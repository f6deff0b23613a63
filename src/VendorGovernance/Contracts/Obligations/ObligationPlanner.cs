using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Contracts.Obligations;

/// <summary>
/// Keeps the stored due dates in step with rules, contracts and calendars, from the day on which each is asked for until a year
/// and a month ahead. Whatever it missed it makes up for, and a unique key keeps it from planning a due date twice.
/// </summary>
public sealed class ObligationPlanner(GovernanceDb db, Clock clock, Moments moments)
{
    private const int MonthsAhead = 13;

    /// <summary>Of one obligation, which is stored or stands in the context with its number; the caller saves.</summary>
    public async Task PlanAsync(Obligation obligation, Contract contract, CancellationToken cancel) =>
        Plan(obligation, contract, await db.ObligationOccurrences.Where(occurrence => occurrence.ObligationId == obligation.Id).ToListAsync(cancel));

    /// <summary>Of all obligations of these contracts, for instance after a last day became another; the caller saves.</summary>
    public async Task PlanAllOfAsync(IReadOnlyCollection<Contract> contracts, CancellationToken cancel)
    {
        var byId = contracts.ToDictionary(contract => contract.Id);
        var obligations = await db.Obligations.InUse().Where(obligation => byId.Keys.Contains(obligation.ContractId)).ToListAsync(cancel);
        var ids = obligations.Select(obligation => obligation.Id).ToList();
        var stored = (await db.ObligationOccurrences.Where(occurrence => ids.Contains(occurrence.ObligationId)).ToListAsync(cancel)).ToLookup(occurrence => occurrence.ObligationId);
        obligations.ForEach(obligation => Plan(obligation, byId[obligation.ContractId], [.. stored[obligation.Id]]));
    }

    private void Plan(Obligation obligation, Contract contract, IReadOnlyCollection<ObligationOccurrence> stored)
    {
        var plan = OccurrencePlan.Between(stored, DueDatesOf(obligation, contract), obligation.AskedFrom);
        db.ObligationOccurrences.AddRange(plan.Missing.Select(due => ObligationOccurrence.Plan(obligation.Id, due, clock.UtcNow)));
        db.ObligationOccurrences.RemoveRange(plan.Gone);
        foreach (var (occurrence, day) in plan.Moved)
        {
            occurrence.MoveTo(day);
        }
    }

    /// <summary>Nothing is due under a contract that nobody has signed, or that was put away.</summary>
    private IReadOnlyList<DueDate> DueDatesOf(Obligation obligation, Contract contract)
    {
        if (ContractStates.NotYetSigned.Contains(contract.State) || contract.IsUnclear || contract.ArchivedAt is not null)
        {
            return [];
        }

        var moment = moments.Of(contract);
        return ObligationDueDates.Of(
            obligation.Rule, contract.StartsOn, contract.LastDay, moment.CalendarOf(contract.TermsOn(moment.Today)), moment.Today.AddMonths(MonthsAhead));
    }
}
