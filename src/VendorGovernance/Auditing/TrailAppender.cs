using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Telemetry;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Auditing;

/// <summary>Adds links to the end of the chain, within an open transaction.</summary>
internal sealed class TrailAppender(AuditKey key, Actor actor, Clock clock, Meters meters)
{
    private const int Portion = 500;

    /// <summary>The detail that says from where: the client's address.</summary>
    internal const string OriginField = "Address";

    internal const string WrongKey =
        "The audit trail of this database was begun with another key. Copy audit.key from the server that began it, set Audit:Key or Audit:KeyFile, or, where the key is lost, run \"vg audit new-key\".";

    public async Task AppendAsync(GovernanceDb db, IReadOnlyList<Deed> deeds, CancellationToken cancel)
    {
        // Updating the one row first holds back every other writer until this transaction ends: one chain, on both databases.
        await db.AuditHeads.ExecuteUpdateAsync(head => head.SetProperty(row => row.Count, row => row.Count + deeds.Count), cancel);
        var head = await db.AuditHeads.AsNoTracking().SingleAsync(cancel);
        AuditKeyCheck.Require(head, key);

        var hash = head.Hash;
        var number = head.Count - deeds.Count;
        // Changes that the caller has not saved yet are not looked for on the way.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            foreach (var portion in deeds.Chunk(Portion))
            {
                foreach (var deed in portion)
                {
                    number++;
                    var (entry, personal) = Write(deed, number);
                    hash = entry.Hash = AuditChain.HashOf(entry, hash, key.Bytes);
                    db.AuditEntries.Add(entry);
                    db.PersonalValues.AddRange(personal);
                }

                await db.SaveChangesAsync(cancel);
                Forget(db);
            }
        }
        finally
        {
            // Also where it failed: the context goes on, and must not write these entries later.
            Forget(db);
            db.ChangeTracker.AutoDetectChangesEnabled = true;
        }

        await db.AuditHeads.ExecuteUpdateAsync(end => end.SetProperty(row => row.Hash, hash).SetProperty(row => row.KeyId, key.Id), cancel);
        meters.AuditEntries(deeds.Count);
    }

    private static void Forget(GovernanceDb db)
    {
        foreach (var written in db.ChangeTracker.Entries().Where(entry => entry.Entity is AuditEntry or PersonalValue).ToList())
        {
            written.State = EntityState.Detached;
        }
    }

    private (AuditEntry Entry, IReadOnlyList<PersonalValue> Personal) Write(Deed deed, long number)
    {
        var now = clock.UtcNow;
        var (json, personal) = EntryDetails.Write([.. deed.Details ?? [], .. Origin()], number, deed.PersonId);
        return (new AuditEntry
        {
            Number = number,
            At = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond)),
            AccountId = actor.AccountId,
            Channel = Cut(actor.Channel, AuditEntry.MaxName),
            What = Cut(deed.What, AuditEntry.MaxName),
            Kind = Cut(deed.Kind, AuditEntry.MaxName),
            SubjectId = deed.SubjectId is { } id ? Cut(id, AuditEntry.MaxSubjectId) : null,
            Label = deed.Label is { } label ? Cut(label, AuditEntry.MaxLabel) : null,
            DetailsJson = json,
            KeyId = key.Id,
        }, personal);
    }

    private IEnumerable<DeedDetail> Origin() =>
        actor.Address is { } address ? [new DeedDetail(OriginField, null, address, IsPersonal: true) { PersonId = actor.AccountId }] : [];

    private static string Cut(string text, int length) => DetailValue.Whole(text.Length <= length ? text : text[..length]);
}
