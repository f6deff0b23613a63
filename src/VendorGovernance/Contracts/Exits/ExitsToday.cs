using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Today;

namespace VendorGovernance.Contracts.Exits;

/// <summary>Items of exits that this person owns, or nobody: overdue, or due in the next 30 days.</summary>
internal sealed class ExitsToday(GovernanceDb db) : ITodaySource
{
    private const int DaysAhead = 30;

    public Sentence Title => new("Exits");

    public string Permission => Permissions.EditContracts;

    public string RegisterOf(TodayGroup group) => $"/contracts?state={ContractState.Exit}";

    public async Task<IReadOnlyList<TodayItem>> FindAsync(ClaimsPrincipal person, DateOnly today, CancellationToken cancel)
    {
        var items = await db.ExitItems.DueBy(today.AddDays(DaysAhead)).For(person.AccountId()).AsWatched().ToListAsync(cancel);
        return [.. items.Select(item => new TodayItem(ExitItemCheck.Say(item, today), item.DueOn, item.Path, item.DueOn < today ? Tone.Bad : Tone.Warning))];
    }
}
