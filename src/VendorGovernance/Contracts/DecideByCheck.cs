using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Alerts;
using VendorGovernance.Contracts.Decisions;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Contracts;

/// <summary>The last day to serve notice comes nearer, or has gone by while the contract still runs.</summary>
internal sealed class DecideByCheck(GovernanceDb db, Clock clock) : IAlertCheck
{
    private const string Passed = "passed";

    private static readonly Stages Stages = new(Passed, 180, 120, 90, 60, 30, 14, 7, 1);

    public string Code => "decide-by";

    public Sentence Name => new("Decide-by date");

    public async Task<IReadOnlyList<Signal>> FindAsync(DateOnly today, CancellationToken cancel)
    {
        var contracts = await db.Contracts.ToDecideBy(today.AddDays(Stages.Furthest), today).ToListAsync(cancel);
        return [.. contracts.Select(contract => Signal(contract, Stages.ReachedOn(today, contract.Date)!, today))];
    }

    private Signal Signal(WatchedContract contract, string stage, DateOnly today) =>
        Signal(contract, stage, today, stage == Passed && contract.Date < clock.DayOf(contract.RegisteredAt));

    private Signal Signal(WatchedContract contract, string stage, DateOnly today, bool hadPassed) => new(
        Code, contract.Subject, stage, contract.Date, Stages.Nearness(today, contract.Date), Say(contract, today),
        contract.Path, contract.VendorId, contract.OwnerId, [nameof(Role.Procurement)], hadPassed)
    {
        Escalates = stage == Passed && !hadPassed,
        Headline = stage == Passed
            ? new Sentence("Contract {0}: the decide-by date {1:d} has passed", contract.Number, contract.Date)
            : new Sentence("Contract {0}: decide by {1:d}", contract.Number, contract.Date),
    };

    internal static Sentence Say(WatchedContract contract, DateOnly today) => contract.Decision switch
    {
        DecisionChoice.Exit => new Sentence("{0} {1}", SayDate(contract, today), new Sentence("It is decided to exit, and no notice is served yet.")),
        DecisionChoice.Renegotiate => new Sentence("{0} {1}", SayDate(contract, today), new Sentence("It is decided to renegotiate.")),
        DecisionChoice.Renew or null => SayDate(contract, today),
    };

    private static Sentence SayDate(WatchedContract contract, DateOnly today) => (contract.Date.DayNumber - today.DayNumber) switch
    {
        > 1 and var days => new Sentence("Contract {0} with {1}: notice must be served by {2:D}, in {3} days.", contract.Number, contract.Vendor, contract.Date, days),
        1 => new Sentence("Contract {0} with {1}: notice must be served by tomorrow, {2:D}.", contract.Number, contract.Vendor, contract.Date),
        0 => new Sentence("Contract {0} with {1}: today, {2:D}, is the last day to serve notice.", contract.Number, contract.Vendor, contract.Date),
        _ when contract.Renewal == RenewalKind.Automatic => new Sentence("Contract {0} with {1}: the last day to serve notice was {2:D}. It renews automatically after {3:D}.", contract.Number, contract.Vendor, contract.Date, contract.LastDay),
        _ => new Sentence("Contract {0} with {1}: the last day to serve notice was {2:D}. The contract runs until {3:D}.", contract.Number, contract.Vendor, contract.Date, contract.LastDay),
    };
}
