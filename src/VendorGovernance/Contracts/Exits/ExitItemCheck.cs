using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Alerts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Exits;

/// <summary>An item of an exit is due soon, or overdue.</summary>
internal sealed class ExitItemCheck(GovernanceDb db) : IAlertCheck
{
    private const string Overdue = "overdue";

    private static readonly Stages Stages = new(Overdue, 14, 7, 1);

    public string Code => "exit-item";

    public Sentence Name => new("Exit checklist");

    public async Task<IReadOnlyList<Signal>> FindAsync(DateOnly today, CancellationToken cancel)
    {
        var items = await db.ExitItems.DueBy(today.AddDays(Stages.Furthest)).AsWatched().ToListAsync(cancel);
        return [.. items.Select(item => Signal(item, Stages.ReachedOn(today, item.DueOn)!, today))];
    }

    private Signal Signal(WatchedExitItem item, string stage, DateOnly today) => new(
        Code, $"exit-item:{item.Id}", stage, item.DueOn, Stages.Nearness(today, item.DueOn), Say(item, today),
        item.Path, item.VendorId, item.OwnerId, [nameof(Role.Procurement)], HadPassedWhenRegistered: false);

    internal static Sentence Say(WatchedExitItem item, DateOnly today) => item.DueOn < today
        ? new Sentence("Exit of contract {0} with {1}: \"{2}\" was due on {3:D} and is open.", item.Number, item.Vendor, item.Title, item.DueOn)
        : new Sentence("Exit of contract {0} with {1}: \"{2}\" is due on {3:D}.", item.Number, item.Vendor, item.Title, item.DueOn);
}
