using VendorGovernance.Platform.Text;

namespace VendorGovernance.Auditing;

/// <summary>The trail as far as it was found whole; takes one entry after the other.</summary>
internal sealed class ChainLink(IEnumerable<byte[]> keys)
{
    private readonly Dictionary<string, byte[]> keys = keys.DistinctBy(AuditKey.IdOf).ToDictionary(AuditKey.IdOf);
    private readonly HashSet<string> replaced = [];

    public long Count { get; private set; }

    public byte[] Hash { get; private set; } = AuditChain.Start;

    /// <summary>Of the key of the last entry; null before the first.</summary>
    public string? KeyId { get; private set; }

    /// <summary>Whose personal values may be missing, and up to which entry.</summary>
    public IReadOnlyDictionary<(string Kind, string Id), long> Erasures { get; set; } = new Dictionary<(string, string), long>();

    /// <summary>What is wrong with this entry; null where it follows the one before.</summary>
    public Sentence? Add(AuditEntry entry, IReadOnlyCollection<PersonalValue> personal)
    {
        if (entry.Number != Count + 1)
        {
            return new Sentence("Entry {0} is missing.", Count + 1);
        }

        if (!keys.TryGetValue(entry.KeyId, out var key))
        {
            return new Sentence("Entry {0} was written with the key {1}, which is not at hand.", entry.Number, entry.KeyId);
        }

        // Who got hold of a key that was replaced for that reason must not write on with it.
        if (replaced.Contains(entry.KeyId))
        {
            return new Sentence("Entry {0} was written with the key {1}, which had been replaced before.", entry.Number, entry.KeyId);
        }

        if (entry.At.Ticks % TimeSpan.TicksPerMillisecond != 0 || !AuditChain.HashOf(entry, Hash, key).AsSpan().SequenceEqual(entry.Hash))
        {
            return new Sentence("Entry {0} is not what was written, or not in its place.", entry.Number);
        }

        if (Personal(entry, personal) is { } problem)
        {
            return problem;
        }

        if (KeyId is { } before && before != entry.KeyId)
        {
            replaced.Add(before);
        }

        (Count, Hash, KeyId) = (entry.Number, entry.Hash, entry.KeyId);
        return null;
    }

    private Sentence? Personal(AuditEntry entry, IReadOnlyCollection<PersonalValue> personal)
    {
        var slots = EntryDetails.Read(entry.DetailsJson).Where(detail => detail.Slot > 0).ToList();
        if (personal.Count != slots.Count)
        {
            return new Sentence("A personal value of entry {0} was removed or added.", entry.Number);
        }

        foreach (var slot in slots)
        {
            var value = personal.SingleOrDefault(value => value.Slot == slot.Slot);
            var digest = value is null ? null : EntryDetails.DigestOf(value);
            if (digest != slot.Digest && !(digest is null && value is { Salt: null, Json: null } && WasErased(entry, slot)))
            {
                return new Sentence("A personal value of entry {0} was changed, or erased without a record of it.", entry.Number);
            }
        }

        return null;
    }

    private bool WasErased(AuditEntry entry, StoredDetail slot) => slot.Person is { } person
        ? IsErased(Erasure.PersonKind, DetailValue.Text(person)!, entry)
        : IsErased(Erasure.EntryKind, DetailValue.Text(entry.Number)!, entry) || (entry.SubjectId is { } id && IsErased(entry.Kind, id, entry));

    private bool IsErased(string kind, string id, AuditEntry entry) => Erasures.GetValueOrDefault((kind, id)) > entry.Number;
}
