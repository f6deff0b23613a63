using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Mail;

/// <summary>Where messages wait. They are stored by the caller's SaveChanges, together with their cause.</summary>
public sealed class Outbox(GovernanceDb db, MailOptions mail, MessageSeal seal, Clock clock)
{
    private const int KeysPerQuery = 1000;

    /// <summary>False where a message with this key is there already.</summary>
    public async Task<bool> AddAsync(MessageDraft draft, CancellationToken cancel) => await AddAsync([draft], cancel) == 1;

    /// <summary>Adds those whose key is new, and says how many they were.</summary>
    public async Task<int> AddAsync(IReadOnlyCollection<MessageDraft> drafts, CancellationToken cancel)
    {
        var known = db.Outbox.Local.Select(message => message.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var keys in drafts.Select(draft => draft.Key).Chunk(KeysPerQuery))
        {
            known.UnionWith(await db.Outbox.Where(message => keys.Contains(message.Key)).Select(message => message.Key).ToListAsync(cancel));
        }

        var fresh = drafts.Where(draft => known.Add(draft.Key)).ToList();
        db.Outbox.AddRange(fresh.Select(draft => OutboxMessage.Write(seal.Sealed(draft), mail.SenderDomain, clock.UtcNow)));
        return fresh.Count;
    }
}
