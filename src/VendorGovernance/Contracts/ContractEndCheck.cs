using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Alerts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Contracts;

/// <summary>The last day of a contract comes nearer, or has gone by while the contract is still in the register.</summary>
internal sealed class ContractEndCheck(GovernanceDb db, Clock clock) : IAlertCheck
{
    private const string Ended = "ended";

    private static readonly Stages Stages = new(Ended, 90, 60, 30, 14, 7, 1);

    public string Code => "contract-end";

    public Sentence Name => new("Contract end");

    public async Task<IReadOnlyList<Signal>> FindAsync(DateOnly today, CancellationToken cancel)
    {
        var contracts = await db.Contracts.EndingBy(today.AddDays(Stages.Furthest)).ToListAsync(cancel);
        return [.. contracts.Select(contract => Signal(contract, Stages.ReachedOn(today, contract.Date)!, today))];
    }

    private Signal Signal(WatchedContract contract, string stage, DateOnly today) => new(
        Code, contract.Subject, stage, contract.Date, stage == Ended ? AlertSeverity.Warning : Stages.Nearness(today, contract.Date),
        Say(contract, today), contract.Path, contract.VendorId, contract.OwnerId, [nameof(Role.Procurement)],
        stage == Ended && contract.Date < clock.DayOf(contract.RegisteredAt))
    {
        Headline = stage == Ended
            ? new Sentence("Contract {0}: the last day was {1:d}", contract.Number, contract.Date)
            : new Sentence("Contract {0}: the last day is {1:d}", contract.Number, contract.Date),
    };

    private static Sentence Say(WatchedContract contract, DateOnly today) => (contract.Date.DayNumber - today.DayNumber) switch
    {
        > 1 and var days => new Sentence("The last day of contract {0} with {1} is {2:D}, in {3} days.", contract.Number, contract.Vendor, contract.Date, days),
        1 => new Sentence("The last day of contract {0} with {1} is tomorrow, {2:D}.", contract.Number, contract.Vendor, contract.Date),
        0 => new Sentence("Today, {2:D}, is the last day of contract {0} with {1}.", contract.Number, contract.Vendor, contract.Date),
        _ => new Sentence("The last day of contract {0} with {1} was {2:D}.", contract.Number, contract.Vendor, contract.Date),
    };
}
