using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Auditing;

/// <summary>Entries as a person reads them: names in the place of account numbers, values in the reader's language.</summary>
public sealed class TrailReader(GovernanceDb db, FieldWords fields, RecordKinds kinds, Words words)
{
    /// <summary>At most three more statements, however many entries.</summary>
    public async Task<IReadOnlyList<TrailRow>> ReadAsync(IReadOnlyList<AuditEntry> entries, TimeZoneInfo zone, CancellationToken cancel)
    {
        var numbers = entries.Select(entry => entry.Number).ToList();
        var personal = (await db.PersonalValues.AsNoTracking().Where(value => numbers.Contains(value.EntryNumber)).ToListAsync(cancel))
            .ToDictionary(value => (value.EntryNumber, value.Slot));
        var details = entries.ToDictionary(entry => entry.Number, entry => EntryDetails.Read(entry.DetailsJson));
        var names = await NamesAsync([.. entries.SelectMany(entry => Mentioned(entry, details[entry.Number])).Distinct()], cancel);
        return [.. entries.Select(entry => Row(entry, details[entry.Number], personal, names, zone))];
    }

    private IEnumerable<(string Kind, string Id)> Mentioned(AuditEntry entry, IReadOnlyList<StoredDetail> details)
    {
        var mentioned = details.SelectMany(
                detail => fields.Refers(entry.Kind, detail.Field) is { } kind ? (string?[])[detail.From, detail.To] : [],
                (detail, id) => (fields.Refers(entry.Kind, detail.Field)!, Id: id))
            .Append((Erasure.PersonKind, entry.AccountId is { } who ? DetailValue.Text(who) : null))
            .Append((entry.Kind, entry.SubjectId));
        return mentioned.Where(pair => pair.Item2 is not null).Select(pair => (pair.Item1, pair.Item2!));
    }

    /// <summary>People by the name they have now, other records by what they were called last.</summary>
    private async Task<Dictionary<(string Kind, string Id), string>> NamesAsync(IReadOnlyList<(string Kind, string Id)> mentioned, CancellationToken cancel)
    {
        var people = mentioned.Where(pair => pair.Kind == Erasure.PersonKind).Select(pair => Number(pair.Id)).OfType<int>().ToList();
        var names = await db.Users.Where(account => people.Contains(account.Id))
            .ToDictionaryAsync(account => (Erasure.PersonKind, DetailValue.Text(account.Id)!), account => account.DisplayName, cancel);

        var others = mentioned.Where(pair => pair.Kind != Erasure.PersonKind).ToList();
        if (others.Count > 0)
        {
            var (kindsOfOthers, ids) = (others.Select(pair => pair.Kind).Distinct().ToList(), others.Select(pair => pair.Id).Distinct().ToList());
            foreach (var label in await db.AuditEntries.LatestLabels(kindsOfOthers, ids).ToListAsync(cancel))
            {
                names.TryAdd((label.Kind, label.SubjectId), label.Label);
            }
        }

        return names;
    }

    private TrailRow Row(
        AuditEntry entry, IReadOnlyList<StoredDetail> details, Dictionary<(long, int), PersonalValue> personal, Dictionary<(string Kind, string Id), string> names, TimeZoneInfo zone)
    {
        var origin = default(string);
        var changes = new List<TrailChange>();
        foreach (var detail in details)
        {
            var apart = detail.Slot == 0 ? null : personal.GetValueOrDefault((entry.Number, detail.Slot));
            var values = detail.Slot == 0 ? (detail.From, detail.To) : apart is null ? null : EntryDetails.Read(apart);
            if (detail.Field == TrailAppender.OriginField)
            {
                origin = values?.Item2;
                continue;
            }

            changes.Add(new TrailChange(
                words[fields.NameOf(detail.Field)], Said(entry.Kind, detail.Field, values?.Item1, names, zone), Said(entry.Kind, detail.Field, values?.Item2, names, zone), values is null));
        }

        return new TrailRow(entry, entry.AccountId is { } who ? Name(names, Erasure.PersonKind, DetailValue.Text(who)!) : null, Channel(entry.Channel), origin, Subject(entry, names), changes);
    }

    private string Subject(AuditEntry entry, Dictionary<(string Kind, string Id), string> names)
    {
        var name = entry.Label ?? (entry.SubjectId is { } id ? Name(names, entry.Kind, id) : null);
        return $"{words[kinds.Of(entry.Kind).Name]} {name}".TrimEnd();
    }

    private string Channel(string channel) => channel.StartsWith("Job ", StringComparison.Ordinal) ? words["Job {0}", channel[4..]] : words[channel];

    private string? Said(string kind, string field, string? value, Dictionary<(string Kind, string Id), string> names, TimeZoneInfo zone) =>
        value is null ? null
        : fields.Refers(kind, field) is { } other ? Name(names, other, value)
        : fields.Said(kind, field, value, words, zone);

    private static string Name(Dictionary<(string Kind, string Id), string> names, string kind, string id) => names.GetValueOrDefault((kind, id), $"#{id}");

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
