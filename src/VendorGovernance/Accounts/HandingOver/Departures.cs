using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts.Passwords;
using VendorGovernance.Accounts.Sessions;
using VendorGovernance.Data;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Accounts.HandingOver;

/// <summary>What a person owns of one kind.</summary>
public sealed record Holding(Sentence Title, int Count);

/// <summary>Closes accounts. What their owners had goes to a successor in the same transaction.</summary>
public sealed class Departures(GovernanceDb db, IEnumerable<IOwnership> ownerships, SessionEnds sessions, AccountLinks links, ITrail trail)
{
    public async Task<IReadOnlyList<Holding>> HoldingsAsync(int account, CancellationToken cancel)
    {
        var holdings = new List<Holding>();
        foreach (var ownership in ownerships)
        {
            holdings.Add(new Holding(ownership.Title, await ownership.CountAsync(account, cancel)));
        }

        return [.. holdings.Where(holding => holding.Count > 0)];
    }

    /// <exception cref="RuleViolationException">Nobody could administer any more, or nobody would own what the person owns.</exception>
    public async Task DeactivateAsync(int account, int? successor, CancellationToken cancel)
    {
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            if (!await CloseAsync(account, cancel))
            {
                return;
            }

            await HandOverAsync(account, successor, cancel);
            await sessions.EndAllAsync(account, cancel);
            await links.EndAllAsync(account, cancel);
            await trail.NoteAsync(Deactivated(account, successor), cancel);
            await transaction.CommitAsync(cancel);
        }
        catch (LastAdministratorException refusal)
        {
            await trail.NoteAsync(AccountDeed.Of("Deactivation refused: last administrator", account), cancel);
            throw new RuleViolationException(refusal.Sentence);
        }
    }

    /// <summary>False where it is closed already: a second press. One conditional statement, so that two administrators who close each other's account at once do not both succeed.</summary>
    private async Task<bool> CloseAsync(int id, CancellationToken cancel)
    {
        var stamp = Guid.NewGuid().ToString();
        var closed = await db.Users.Where(account => account.Id == id && account.IsActive).OthersCanAdminister(db).ExecuteUpdateAsync(
            account => account
                .SetProperty(row => row.IsActive, false)
                .SetProperty(row => row.SecurityStamp, stamp)
                .SetProperty(row => row.ConcurrencyStamp, stamp),
            cancel);
        if (closed == 0 && await db.Users.AnyAsync(account => account.Id == id && account.IsActive, cancel))
        {
            throw new LastAdministratorException(new Sentence("The last active administrator cannot be deactivated."));
        }

        return closed == 1;
    }

    private async Task HandOverAsync(int account, int? successor, CancellationToken cancel)
    {
        if ((await HoldingsAsync(account, cancel)).Count == 0)
        {
            return;
        }

        var to = successor ?? throw new RuleViolationException(nameof(DeactivationForm.SuccessorId), "Choose who takes over what this person owns.");
        if (to == account || !await db.Users.AnyAsync(person => person.Id == to && person.IsActive && person.VendorId == null, cancel))
        {
            throw new RuleViolationException(nameof(DeactivationForm.SuccessorId), "This person cannot take over: choose someone else who is active.");
        }

        foreach (var ownership in ownerships)
        {
            await ownership.HandOverAsync(account, to, cancel);
        }

        await db.SaveChangesAsync(cancel);
    }

    private static Deed Deactivated(int account, int? successor) => AccountDeed.Of(
        "Deactivated", account, new DeedDetail(AccountDeed.Successor, null, successor?.ToString(CultureInfo.InvariantCulture)));
}
