using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Auditing;

/// <summary>
/// Reads the whole trail and recomputes it. Finds the first entry that was changed, removed, inserted or moved, a personal
/// value that was changed or removed without an erasure, and an end that is not the one the head or a given head names.
/// </summary>
public sealed class ChainCheck(GovernanceDb db)
{
    private const int Portion = 2000;

    /// <param name="keys">The key of the trail first, then those it had before.</param>
    /// <param name="known">A head that was kept elsewhere: the trail must hold it still.</param>
    public async Task<ChainReport> VerifyAsync(IReadOnlyList<byte[]> keys, KnownHead? known, CancellationToken cancel)
    {
        var link = new ChainLink(keys) { Erasures = await ErasuresAsync(cancel) };
        var knownFits = known is null || known.Count == 0;
        var most = Portion;
        while (true)
        {
            if (await NextAsync(link.Count, most, cancel) is not var (entries, personal))
            {
                if (most > 1)
                {
                    most = 1;
                    continue;
                }

                return ChainReport.Bad(link.Count, link.Count + 1, new Sentence("Entry {0} is not what was written, or not in its place.", link.Count + 1));
            }

            if (entries.Count == 0)
            {
                // Others write meanwhile. The end is read after the entries, so it may be ahead of them, and never behind.
                var head = await db.AuditHeads.AsNoTracking().SingleOrDefaultAsync(cancel);
                if (head?.Count > link.Count && await db.AuditEntries.AnyAsync(entry => entry.Number > link.Count, cancel))
                {
                    continue;
                }

                return head is null
                    ? ChainReport.Bad(0, null, new Sentence("The row with the end of the trail is gone."))
                    : await EndAsync(link, head, AuditKey.IdOf(keys[0]), known, knownFits, cancel);
            }

            foreach (var entry in entries)
            {
                if (await AddAsync(link, entry, [.. personal[entry.Number]], cancel) is { } problem)
                {
                    return ChainReport.Bad(link.Count, link.Count + 1, problem);
                }

                knownFits |= entry.Number == known?.Count && entry.Hash.AsSpan().SequenceEqual(known.Hash);
            }
        }
    }

    /// <summary>Null where one of them cannot even be read: SQLite keeps whatever is written into a column, a word in the place of a time, too.</summary>
    private async Task<(List<AuditEntry> Entries, ILookup<long, PersonalValue> Personal)?> NextAsync(long after, int most, CancellationToken cancel)
    {
        try
        {
            var entries = await db.AuditEntries.AsNoTracking().Where(entry => entry.Number > after).OrderBy(entry => entry.Number).Take(most).ToListAsync(cancel);
            var (first, last) = entries.Count == 0 ? (0, -1) : (entries[0].Number, entries[^1].Number);
            var personal = await db.PersonalValues.AsNoTracking().Where(value => value.EntryNumber >= first && value.EntryNumber <= last).ToListAsync(cancel);
            return (entries, personal.ToLookup(value => value.EntryNumber));
        }
        catch (Exception unreadable) when (unreadable is FormatException or InvalidCastException or InvalidOperationException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>A value may have been erased after the erasures were read.</summary>
    private async Task<Sentence?> AddAsync(ChainLink link, AuditEntry entry, IReadOnlyCollection<PersonalValue> personal, CancellationToken cancel)
    {
        if (link.Add(entry, personal) is null)
        {
            return null;
        }

        link.Erasures = await ErasuresAsync(cancel);
        return link.Add(entry, personal);
    }

    private async Task<ChainReport> EndAsync(ChainLink link, AuditHead head, string keyId, KnownHead? known, bool knownFits, CancellationToken cancel)
    {
        if (head.Count != link.Count)
        {
            return ChainReport.Bad(link.Count, link.Count + 1, new Sentence("The trail should have {0} entries and has {1}: its end was cut off or lengthened.", head.Count, link.Count));
        }

        if (!head.Hash.AsSpan().SequenceEqual(link.Hash))
        {
            return ChainReport.Bad(link.Count, link.Count, new Sentence("The last entry is not the one that was written last."));
        }

        if (link.KeyId is { } last && last != keyId)
        {
            return ChainReport.Bad(link.Count, link.Count, new Sentence("The last entry was written with the key {0}, and the settings give another one.", last));
        }

        if (await db.AuditEntries.AnyAsync(entry => entry.Number < 1, cancel))
        {
            return ChainReport.Bad(link.Count, 0, new Sentence("There is an entry before the first."));
        }

        if (known is not null && known.Count > link.Count)
        {
            return ChainReport.Bad(link.Count, link.Count + 1, new Sentence("The trail had {0} entries and has {1}: its end was cut off.", known.Count, link.Count));
        }

        return knownFits
            ? new ChainReport(link.Count, link.Hash, null, null)
            : ChainReport.Bad(link.Count, known!.Count, new Sentence("Entry {0} is not the one that the given head names: the trail was written anew.", known.Count));
    }

    /// <summary>Whose personal values may be missing, and up to which entry: that of the latest erasure.</summary>
    private async Task<IReadOnlyDictionary<(string Kind, string Id), long>> ErasuresAsync(CancellationToken cancel) =>
        (await db.AuditEntries.AsNoTracking()
            .Where(entry => entry.What == Erasure.What && entry.SubjectId != null)
            .GroupBy(entry => new { entry.Kind, entry.SubjectId })
            .Select(group => new { group.Key.Kind, group.Key.SubjectId, Last = group.Max(entry => entry.Number) })
            .ToListAsync(cancel))
        .ToDictionary(erased => (erased.Kind, erased.SubjectId!), erased => erased.Last);
}
