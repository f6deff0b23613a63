using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;

namespace VendorGovernance.Auditing;

internal static class PersonalValueQueries
{
    /// <summary>Not yet erased values in the entries of a record and, of an account, all that are about that person.</summary>
    public static IQueryable<PersonalValue> About(this IQueryable<PersonalValue> values, GovernanceDb db, string kind, string subjectId)
    {
        int? person = kind == Erasure.PersonKind && int.TryParse(subjectId, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
        var ofRecord = db.AuditEntries.Of(kind, subjectId).Select(entry => entry.Number);
        return values.Where(value => value.Json != null && ((person != null && value.PersonId == person) || ofRecord.Contains(value.EntryNumber)));
    }

    public static Task<int> BlankAsync(this IQueryable<PersonalValue> values, CancellationToken cancel) => values.ExecuteUpdateAsync(
        value => value.SetProperty(row => row.Salt, (byte[]?)null).SetProperty(row => row.Json, (string?)null), cancel);
}
