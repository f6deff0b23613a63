using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Alerts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Contracts.Exits;

/// <summary>The transition after a contract's last day comes to its end, and the contract is not closed.</summary>
internal sealed class TransitionCheck(GovernanceDb db, Clock clock) : IAlertCheck
{
    private const string Over = "over";

    private static readonly Stages Stages = new(Over, 30, 14, 7, 1);

    public string Code => "transition-end";

    public Sentence Name => new("End of the transition");

    public async Task<IReadOnlyList<Signal>> FindAsync(DateOnly today, CancellationToken cancel)
    {
        var contracts = await db.Contracts.InTransitionUntil(today.AddDays(Stages.Furthest)).ToListAsync(cancel);
        return [.. contracts.Select(contract => Signal(contract, Stages.ReachedOn(today, contract.Date)!, today))];
    }

    private Signal Signal(WatchedContract contract, string stage, DateOnly today) => new(
        Code, contract.Subject, stage, contract.Date, Stages.Nearness(today, contract.Date),
        stage == Over
            ? new Sentence("The transition of contract {0} with {1} ended on {2:D}, and the contract is not closed.", contract.Number, contract.Vendor, contract.Date)
            : new Sentence("The transition of contract {0} with {1} ends on {2:D}.", contract.Number, contract.Vendor, contract.Date),
        contract.Path, contract.VendorId, contract.OwnerId, [nameof(Role.Procurement)], stage == Over && contract.Date < clock.DayOf(contract.RegisteredAt));
}
