using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Auditing;

/// <summary>Entries as a person reads them: names in the place of account numbers, values in the reader's language.</summary>
public sealed class TrailReader(GovernanceDb db, FieldWords fields, RecordKinds kinds, Words words)
{
    /// <summary>Two more statements, however many entries.</summary>
    public async Task<IReadOnlyList<TrailRow>> ReadAsync(IReadOnlyList<AuditEntry> entries, TimeZoneInfo zone, CancellationToken cancel)
    {
        var numbers = entries.Select(entry => entry.Number).ToList();
        var personal = (await db.PersonalValues.AsNoTracking().Where(value => numbers.Contains(value.EntryNumber)).ToListAsync(cancel))
            .ToDictionary(value => (value.EntryNumber, value.Slot));
        var details = entries.ToDictionary(entry => entry.Number, entry => EntryDetails.Read(entry.DetailsJson));

        var people = entries.SelectMany(entry => (int?[])[entry.AccountId, entry.Kind == Erasure.PersonKind ? Id(entry.SubjectId) : null])
            .Concat(entries.SelectMany(entry => details[entry.Number].Where(detail => fields.IsAccount(entry.Kind, detail.Field)).SelectMany(detail => (int?[])[Id(detail.From), Id(detail.To)])))
            .OfType<int>().Distinct().ToList();
        var names = await db.Users.Where(account => people.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.DisplayName, cancel);

        return [.. entries.Select(entry => Row(entry, details[entry.Number], personal, names, zone))];
    }

    private TrailRow Row(
        AuditEntry entry, IReadOnlyList<StoredDetail> details, Dictionary<(long, int), PersonalValue> personal, Dictionary<int, string> names, TimeZoneInfo zone)
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

        return new TrailRow(entry, entry.AccountId is { } who ? names.GetValueOrDefault(who, $"#{who}") : null, Channel(entry.Channel), origin, Subject(entry, names), changes);
    }

    private string Subject(AuditEntry entry, Dictionary<int, string> names)
    {
        var name = entry.Label
            ?? (entry.Kind == Erasure.PersonKind && Id(entry.SubjectId) is { } person ? names.GetValueOrDefault(person) : null)
            ?? (entry.SubjectId is { } id ? $"#{id}" : null);
        return $"{words[kinds.Of(entry.Kind).Name]} {name}".TrimEnd();
    }

    private string Channel(string channel) => channel.StartsWith("Job ", StringComparison.Ordinal) ? words["Job {0}", channel[4..]] : words[channel];

    private string? Said(string kind, string field, string? value, Dictionary<int, string> names, TimeZoneInfo zone) =>
        value is null ? null
        : fields.IsAccount(kind, field) && Id(value) is { } account ? names.GetValueOrDefault(account, $"#{value}")
        : fields.Said(kind, field, value, words, zone);

    private static int? Id(string? text) => int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var id) ? id : null;
}
