using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Today;

namespace VendorGovernance.Contracts.Obligations.ForContacts;

/// <summary>What the vendor must do in the next 30 days, or should have done.</summary>
internal sealed class OwnObligationsToday(GovernanceDb db) : ITodaySource
{
    private const int DaysAhead = 30;

    public Sentence Title => new("Obligations");

    public string Permission => Permissions.ReportOwnObligations;

    public string RegisterOf(TodayGroup group) => $"/obligations?state={(group == TodayGroup.Overdue ? OccurrenceStanding.Overdue : OccurrenceStanding.Open)}";

    public async Task<IReadOnlyList<TodayItem>> FindAsync(ClaimsPrincipal person, DateOnly today, CancellationToken cancel)
    {
        var until = today.AddDays(DaysAhead);
        var dues = await db.OwnDueDates(person).Where(due => due.State == OccurrenceState.Open && due.DueOn <= until).OrderBy(due => due.DueOn).ToListAsync(cancel);
        return [.. dues.Select(due => new TodayItem(
            new Sentence("Fulfil \"{0}\" under contract {1}, due {2:d}.", due.Title, due.Contract, due.DueOn), due.DueOn, due.Path, OccurrenceDates.Nearness(due.DueOn, today)))];
    }
}
