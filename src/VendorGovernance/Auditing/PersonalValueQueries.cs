using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;

namespace VendorGovernance.Auditing;

internal static class PersonalValueQueries
{
    /// <summary>Not yet erased values that go with this record, as <see cref="Erasure"/> says.</summary>
    public static IQueryable<PersonalValue> About(this IQueryable<PersonalValue> values, GovernanceDb db, string kind, string subjectId)
    {
        int? person = kind == Erasure.PersonKind && int.TryParse(subjectId, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
        var ofRecord = db.AuditEntries.OfRecord(kind, subjectId).Select(entry => entry.Number);
        return values.Where(value => value.Json != null
            && ((person != null && value.PersonId == person) || (value.PersonId == null && ofRecord.Contains(value.EntryNumber))));
    }

    /// <summary>The entries of a record, or the one entry that is meant itself.</summary>
    public static IQueryable<AuditEntry> OfRecord(this IQueryable<AuditEntry> entries, string kind, string subjectId) =>
        kind == Erasure.EntryKind && long.TryParse(subjectId, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? entries.Where(entry => entry.Number == number)
            : entries.Of(kind, subjectId);

    public static Task<int> BlankAsync(this IQueryable<PersonalValue> values, CancellationToken cancel) => values.ExecuteUpdateAsync(
        value => value.SetProperty(row => row.Salt, (byte[]?)null).SetProperty(row => row.Json, (string?)null), cancel);
}
