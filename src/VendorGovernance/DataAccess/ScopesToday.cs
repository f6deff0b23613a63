using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Today;

namespace VendorGovernance.DataAccess;

/// <summary>Access that ends in the next 30 days.</summary>
internal sealed class ScopesToday(GovernanceDb db) : ITodaySource
{
    private const int DaysAhead = 30;

    public Sentence Title => new("Data access");

    public string Permission => Permissions.ViewAccess;

    public string RegisterOf(TodayGroup group) => group == TodayGroup.Near
        ? $"/data-access?endsWithin={TodayItem.DaysNear}"
        : $"/data-access?endsWithin={DaysAhead}";

    public async Task<IReadOnlyList<TodayItem>> FindAsync(ClaimsPrincipal person, DateOnly today, CancellationToken cancel)
    {
        var ending = new ScopeList { State = ScopeState.Active, EndsWithin = DaysAhead };
        var scopes = await db.Scopes.VisibleTo(person).Fitting(ending, today).Sorted(ending, today).AsRows().ToListAsync(cancel);
        return
        [
            .. scopes.Select(scope => new TodayItem(
                new Sentence("Access of {0} to {1} ends on {2:d}.", scope.Vendor, scope.System, scope.Until),
                scope.Until,
                string.Create(CultureInfo.InvariantCulture, $"/data-access/{scope.Id}"),
                ScopeDates.Nearness(scope.Until, today))),
        ];
    }
}
