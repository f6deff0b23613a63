using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Today;

namespace VendorGovernance.Contracts;

/// <summary>
/// Decide-by dates of the next 60 days, and those that have gone by while the contract runs. Who owns contracts sees those and
/// the ones that nobody owns; everyone else sees all.
/// </summary>
internal sealed class ContractsToday(GovernanceDb db) : ITodaySource
{
    private const int DaysAhead = 60;

    public Sentence Title => new("Contracts to decide");

    public string Permission => Permissions.ViewContracts;

    public string RegisterOf(TodayGroup group) => group switch
    {
        TodayGroup.Overdue => "/contracts?state=Active&sort=decideby",
        TodayGroup.Near => $"/contracts?decideWithin={TodayItem.DaysNear}",
        TodayGroup.Later => $"/contracts?decideWithin={DaysAhead}",
    };

    public async Task<IReadOnlyList<TodayItem>> FindAsync(ClaimsPrincipal person, DateOnly today, CancellationToken cancel)
    {
        var contracts = db.Contracts.VisibleTo(person);
        var me = person.AccountId();
        if (await contracts.InUse().AnyAsync(contract => contract.OwnerId == me, cancel))
        {
            contracts = contracts.Where(contract => contract.OwnerId == me || contract.OwnerId == null);
        }

        var watched = await contracts.ToDecideBy(today.AddDays(DaysAhead), today).ToListAsync(cancel);
        return [.. watched.Select(contract => new TodayItem(DecideByCheck.Say(contract, today), contract.Date, contract.Path, ToneOf(contract, today)))];
    }

    /// <summary>A term that is locked in cannot be left any more: it is told, but what can still be done comes first.</summary>
    private static Tone ToneOf(WatchedContract contract, DateOnly today) =>
        contract.Date < today ? Tone.Warning : ContractDates.Nearness(contract.Date, today);
}
