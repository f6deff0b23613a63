using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Alerts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Contracts.Obligations;

/// <summary>An obligation's due date comes nearer, or has gone by unfulfilled, whichever side it is on.</summary>
internal sealed class ObligationDueCheck(GovernanceDb db, Clock clock) : IAlertCheck
{
    private const string Overdue = "overdue";

    private static readonly Stages Stages = new(Overdue, 14, 7, 1);

    public string Code => "obligation-due";

    public Sentence Name => new("Obligations due");

    public async Task<IReadOnlyList<Signal>> FindAsync(DateOnly today, CancellationToken cancel)
    {
        var due = await db.ObligationOccurrences.OpenBy(today.AddDays(Stages.Furthest)).OrderBy(occurrence => occurrence.Id).AsRows().ToListAsync(cancel);
        return [.. due.Select(row => Signal(row, Stages.ReachedOn(today, row.DueOn)!, today))];
    }

    private Signal Signal(DueDateRow row, string stage, DateOnly today) => new(
        Code, FormattableString.Invariant($"obligation:{row.Id}"), stage, row.DueOn, Stages.Nearness(today, row.DueOn), Say(row, today),
        row.Path, row.VendorId, row.OwnerId, [nameof(Role.Procurement)], stage == Overdue && row.DueOn < clock.DayOf(row.PlannedAt))
    {
        Headline = stage == Overdue
            ? new Sentence("Contract {0}: an obligation was due on {1:d}", row.Contract, row.DueOn)
            : new Sentence("Contract {0}: an obligation is due on {1:d}", row.Contract, row.DueOn),
    };

    internal static Sentence Say(DueDateRow row, DateOnly today) => (row.DueOn.DayNumber - today.DayNumber) switch
    {
        > 1 and var days => new Sentence("{0} under contract {1}: \"{2}\" is due on {3:D}, in {4} days.", row.Side, row.Contract, row.Title, row.DueOn, days),
        1 => new Sentence("{0} under contract {1}: \"{2}\" is due tomorrow, {3:D}.", row.Side, row.Contract, row.Title, row.DueOn),
        0 => new Sentence("{0} under contract {1}: \"{2}\" is due today, {3:D}.", row.Side, row.Contract, row.Title, row.DueOn),
        _ => new Sentence("{0} under contract {1}: \"{2}\" was due on {3:D} and is not fulfilled.", row.Side, row.Contract, row.Title, row.DueOn),
    };
}
