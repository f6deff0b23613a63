using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Contracts;
using VendorGovernance.Contracts.Exits;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.DataAccess;

/// <summary>No contract is closed while its vendor may still see our data.</summary>
internal sealed class AccessHasEnded(GovernanceDb db, Clock clock) : IClosingCondition
{
    public async Task<IReadOnlyList<MissingItem>> MissingAsync(Contract contract, CancellationToken cancel)
    {
        var scopes = await db.Scopes.OutlivingOn(contract.Id, clock.Today.AddDays(-1)).Select(scope => new { scope.Id, scope.System, scope.Until }).ToListAsync(cancel);
        return [.. scopes.Select(scope => new MissingItem(
            new Sentence("Access to {0} has not ended: it runs until {1:d}.", scope.System, scope.Until),
            string.Create(CultureInfo.InvariantCulture, $"/data-access/{scope.Id}")))];
    }
}
