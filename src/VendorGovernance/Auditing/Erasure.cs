using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Auditing;

/// <summary>
/// Erases personal values from the trail: PIPL art. 47, GDPR art. 17. Everything else of the entries stays, and so does the
/// chain, because its hashes cover a salted digest of the value, and the salt goes with it.
/// </summary>
public sealed class Erasure(GovernanceDb db, ITrail trail)
{
    internal const string What = "Personal data erased";
    internal const string PersonKind = nameof(Account);

    /// <summary>One entry of the trail, for values about someone who has neither account nor record: a mistyped address at the sign-in.</summary>
    internal const string EntryKind = nameof(AuditEntry);

    /// <summary>
    /// Of an account, all values about that person; of any other record, those in its entries that are about nobody with an account.
    /// From where a colleague changed it goes only with the colleague. Within the caller's transaction where one is open.</summary>
    /// <returns>How many values were erased.</returns>
    public async Task<int> OfAsync(string kind, string subjectId, string reason, CancellationToken cancel)
    {
        await using var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancel) : null;
        var erased = await db.PersonalValues.About(db, kind, subjectId).BlankAsync(cancel);
        await trail.NoteAsync(new Deed(What, kind, subjectId, Details: [new("Values", null, erased), new("Reason", null, reason)]), cancel);
        if (own is not null)
        {
            await own.CommitAsync(cancel);
        }

        return erased;
    }
}
