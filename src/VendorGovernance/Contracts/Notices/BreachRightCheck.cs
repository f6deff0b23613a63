using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Alerts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Notices;

/// <summary>The right to end for a breach is used in time or lost, and the time to mend the breach has run out.</summary>
internal sealed class BreachRightCheck(GovernanceDb db) : IAlertCheck
{
    private const string Passed = "passed";
    private const string CureIsOver = "cure-over";

    private static readonly Stages Stages = new(Passed, 60, 30, 14, 7, 1);

    public string Code => "breach-right";

    public Sentence Name => new("Right to end for breach");

    public async Task<IReadOnlyList<Signal>> FindAsync(DateOnly today, CancellationToken cancel)
    {
        var rights = await db.Notices.RightsExpiringBy(today.AddDays(Stages.Furthest)).ToListAsync(cancel);
        return [.. rights.SelectMany(right => Signals(right, today))];
    }

    private IEnumerable<Signal> Signals(WatchedRight right, DateOnly today)
    {
        if (right.RightExpiresOn is { } expires && Stages.ReachedOn(today, expires) is { } stage)
        {
            yield return Signal(right, stage, expires, Stages.Nearness(today, expires), stage == Passed
                ? new Sentence("Contract {0} with {1}: the right to end for breach of {2} expired on {3:D} without notice.", right.Number, right.Vendor, right.Clause ?? "–", expires)
                : new Sentence("Contract {0} with {1}: the right to end for breach of {2} expires on {3:D}. The notice is made and not served.", right.Number, right.Vendor, right.Clause ?? "–", expires));
        }

        if (right.CureUntil is { } cure && cure < today)
        {
            yield return Signal(right, CureIsOver, cure, AlertSeverity.Warning, new Sentence(
                "Contract {0} with {1}: the breach of {2} could be remedied until {3:D}. Serve the notice, or discard it.", right.Number, right.Vendor, right.Clause ?? "–", cure));
        }
    }

    private Signal Signal(WatchedRight right, string stage, DateOnly about, AlertSeverity severity, Sentence sentence) => new(
        Code, right.Subject, stage, about, severity, sentence, right.Path, right.VendorId, right.OwnerId, [nameof(Role.Procurement)], about < right.MadeOn);
}
