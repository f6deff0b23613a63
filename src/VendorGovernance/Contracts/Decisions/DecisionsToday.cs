using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web.Today;

namespace VendorGovernance.Contracts.Decisions;

/// <summary>Decisions of other people that wait for a second person.</summary>
internal sealed class DecisionsToday(GovernanceDb db, Clock clock) : ITodaySource
{
    public Sentence Title => new("Decisions to approve");

    public string Permission => Permissions.ApproveContracts;

    public string RegisterOf(TodayGroup group) => "/contracts";

    public async Task<IReadOnlyList<TodayItem>> FindAsync(ClaimsPrincipal person, DateOnly today, CancellationToken cancel)
    {
        var waiting = await db.RenewalDecisions.WaitingFor(person.AccountId()).ToListAsync(cancel);
        return [.. waiting.Select(decision => new TodayItem(
            new Sentence("Contract {0} with {1}: \"{2}\" waits for your approval.", decision.Number, decision.Vendor, decision.Choice),
            decision.DecideBy ?? clock.DayOf(decision.ProposedAt),
            string.Create(CultureInfo.InvariantCulture, $"/contracts/{decision.ContractId}/decision"),
            Tone.Warning))];
    }
}
