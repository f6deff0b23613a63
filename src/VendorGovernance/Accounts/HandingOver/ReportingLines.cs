using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Accounts.HandingOver;

/// <summary>The people who report to someone.</summary>
internal sealed class ReportingLines(GovernanceDb db) : IOwnership
{
    public Sentence Title => new("People who report to this person");

    public Task<int> CountAsync(int account, CancellationToken cancel) => db.Users.CountAsync(person => person.ManagerId == account, cancel);

    public async Task HandOverAsync(int from, int to, CancellationToken cancel)
    {
        var above = await db.Users.Where(person => person.Id == from).Select(person => person.ManagerId).SingleAsync(cancel);
        var managers = await db.Users.Where(person => person.ManagerId != null).ToDictionaryAsync(person => person.Id, person => person.ManagerId!.Value, cancel);
        // A successor from below takes the place in the line, so that nobody ends up above themselves.
        if (Superiors.MakesCircle(from, to, managers))
        {
            var successor = await db.Users.SingleAsync(person => person.Id == to, cancel);
            successor.ManagerId = above;
        }

        foreach (var person in await db.Users.Where(person => person.ManagerId == from && person.Id != to).ToListAsync(cancel))
        {
            person.ManagerId = to;
        }
    }
}
