using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Today;

namespace VendorGovernance.Contracts.Obligations;

/// <summary>What the person sees to, or nobody does: due in the next 30 days or overdue, and what a vendor has reported and waits to be accepted.</summary>
internal sealed class ObligationsToday(GovernanceDb db) : ITodaySource
{
    private const int DaysAhead = 30;

    public Sentence Title => new("Obligations");

    public string Permission => Permissions.FulfilObligations;

    public string RegisterOf(TodayGroup group) => $"/obligations?state={(group == TodayGroup.Overdue ? OccurrenceStanding.Overdue : OccurrenceStanding.Open)}";

    public async Task<IReadOnlyList<TodayItem>> FindAsync(ClaimsPrincipal person, DateOnly today, CancellationToken cancel)
    {
        var due = await Waiting(db.ObligationOccurrences.VisibleTo(person), person.AccountId(), person.May(Permissions.EditContracts), today).AsRows().ToListAsync(cancel);
        return [.. due.Select(row => ItemOf(row, today))];
    }

    /// <param name="seesToUnowned">Whether what nobody owns is this person's, too.</param>
    internal static IQueryable<ObligationOccurrence> Waiting(IQueryable<ObligationOccurrence> occurrences, int person, bool seesToUnowned, DateOnly today)
    {
        var until = today.AddDays(DaysAhead);
        return occurrences.Asked()
            .Where(occurrence => (occurrence.State == OccurrenceState.Open && occurrence.DueOn <= until) || occurrence.State == OccurrenceState.Reported)
            .Where(occurrence => (occurrence.Obligation!.OwnerId ?? occurrence.Obligation.Contract!.OwnerId) == person
                || (seesToUnowned && occurrence.Obligation.OwnerId == null && occurrence.Obligation.Contract!.OwnerId == null))
            .OrderBy(occurrence => occurrence.DueOn).ThenBy(occurrence => occurrence.Id);
    }

    private static TodayItem ItemOf(DueDateRow row, DateOnly today) => row.State == OccurrenceState.Reported
        ? new TodayItem(
            new Sentence("{0} reported \"{1}\", due {2:d}: accept or refuse it.", row.Vendor, row.Title, row.DueOn), row.DueOn > today ? row.DueOn : today, row.Path, Tone.Warning)
        : new TodayItem(ObligationDueCheck.Say(row, today), row.DueOn, row.Path, OccurrenceDates.Nearness(row.DueOn, today));
}
