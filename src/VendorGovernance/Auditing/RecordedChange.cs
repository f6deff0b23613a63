using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using VendorGovernance.Accounts;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Auditing;

/// <summary>What is about to happen to one record. Read before the save, told after it, when the database has given the number.</summary>
internal sealed class RecordedChange
{
    private readonly EntityEntry entry;
    private readonly string what;
    private readonly List<DeedDetail> details;
    private readonly HashSet<string> unknownYet;

    private RecordedChange(EntityEntry entry, string what, List<DeedDetail> details)
    {
        (this.entry, this.what, this.details) = (entry, what, details);
        unknownYet = [.. entry.Properties.Where(property => property.IsTemporary).Select(property => property.Metadata.Name)];
    }

    /// <param name="bulk">Raw records by the thousand come from a file, which has one entry for all.</param>
    public static IReadOnlyList<RecordedChange> Of(ChangeTracker tracker, bool bulk) =>
        [.. tracker.Entries().Where(entry => IsAudited(entry.Metadata.ClrType, bulk)).Select(Of).OfType<RecordedChange>()];

    public static bool IsAudited(Type type, bool bulk = false) =>
        type.Namespace!.StartsWith(nameof(VendorGovernance), StringComparison.Ordinal)
        && !type.IsDefined(typeof(UnauditedAttribute))
        && !(bulk && type.IsDefined(typeof(BulkAttribute)));

    public Deed ToDeed() => new(
        what,
        entry.Metadata.ClrType.Name,
        string.Join(',', entry.Metadata.FindPrimaryKey()!.Properties.Select(key => DetailValue.Text(entry.Property(key.Name).CurrentValue))),
        (entry.Entity as ILabelled)?.Label,
        [.. details.Select(Settled)])
    {
        PersonId = (entry.Entity as Account)?.Id,
    };

    /// <summary>A record that is stored together with this one has its number only now.</summary>
    private DeedDetail Settled(DeedDetail detail) => unknownYet.Contains(detail.Field) ? detail with { To = entry.Property(detail.Field).CurrentValue } : detail;

    private static RecordedChange? Of(EntityEntry entry)
    {
        var details = Values(entry).Select(value => Detail(value, entry.State)).OfType<DeedDetail>().ToList();
        return entry.State switch
        {
            EntityState.Added => new(entry, "Added", details),
            EntityState.Deleted => new(entry, "Removed", details),
            EntityState.Modified when details is [{ Field: nameof(RegisteredRecord.ArchivedAt), To: var to }] => new(entry, to is null ? "Restored" : "Archived", details),
            EntityState.Modified when details.Count > 0 => new(entry, "Changed", details),
            _ => null,
        };
    }

    private static IEnumerable<(string Name, PropertyEntry Property)> Values(EntityEntry entry) =>
        entry.Properties.Select(property => (property.Metadata.Name, Property: property))
            .Concat(entry.ComplexProperties.SelectMany(whole => whole.Properties.Select(part => (part.Metadata.GetColumnName(), Property: part))))
            .Where(value => !value.Property.Metadata.IsPrimaryKey() && !IsLeftOut(value.Property.Metadata));

    private static bool IsLeftOut(IReadOnlyProperty property) =>
        property.PropertyInfo?.IsDefined(typeof(DerivedAttribute)) == true || property.Name is nameof(IVersioned.Version) or nameof(RegisteredRecord.RegisteredAt);

    private static DeedDetail? Detail((string Name, PropertyEntry Property) value, EntityState state)
    {
        var from = state == EntityState.Added ? null : value.Property.OriginalValue;
        var to = state == EntityState.Deleted ? null : value.Property.CurrentValue;
        if (Equals(from, to) || (DetailValue.Text(from) ?? "") == (DetailValue.Text(to) ?? ""))
        {
            return null;
        }

        var mark = value.Property.Metadata.PropertyInfo;
        return mark?.IsDefined(typeof(SecretAttribute)) == true
            ? new(value.Name, from is null ? null : DetailValue.Hidden, to is null ? null : DetailValue.Hidden)
            : new(value.Name, from, to, mark?.IsDefined(typeof(PersonalAttribute)) == true);
    }
}
