using Microsoft.EntityFrameworkCore;
using VendorGovernance.Contracts;
using VendorGovernance.Contracts.Endings;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Timeline;

namespace VendorGovernance.DataAccess;

/// <summary>Access ends with the contract and its agreed transition, also where the contract ends earlier than was thought.</summary>
internal sealed class ScopesEndWithContract(GovernanceDb db, Happenings happenings, Clock clock) : IEndingConsequence
{
    private const int MostNames = 5;

    public async Task<IReadOnlyList<Sentence>> SayAsync(Contract contract, DateOnly lastDay, CancellationToken cancel)
    {
        var until = contract.WithTransition(lastDay);
        var systems = await db.Scopes.OutlivingOn(contract.Id, until).Select(scope => scope.System).ToListAsync(cancel);
        return systems.Count == 0
            ? []
            : [new Sentence("{0} data-access scopes are shortened to end by {1:d}: {2}.", systems.Count, until, string.Join(", ", systems.Take(MostNames)) + (systems.Count > MostNames ? " …" : ""))];
    }

    public async Task FollowAsync(Contract contract, DateOnly lastDay, CancellationToken cancel)
    {
        var until = contract.WithTransition(lastDay);
        foreach (var scope in await db.Scopes.OutlivingOn(contract.Id, until).ToListAsync(cancel))
        {
            scope.EndBy(until, clock.UtcNow);
            happenings.Note(nameof(Scope), scope.Id, contract.VendorId, scope.ArchivedAt is null
                ? new Sentence("Access to {0} now ends on {1:d}, because contract {2} ends earlier.", scope.System, until, contract.Number)
                : new Sentence("Access to {0} does not begin any more, because contract {1} ends earlier.", scope.System, contract.Number));
        }
    }
}
