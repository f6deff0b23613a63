using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Auditing;

/// <summary>Erases a subject's personal data everywhere: its own records first, then the trail, all or nothing.</summary>
public sealed class PersonalData(GovernanceDb db, Erasure erasure, IEnumerable<IPersonalRecords> holders)
{
    /// <returns>How many values of the trail were erased.</returns>
    public async Task<int> EraseAsync(string kind, string subjectId, string reason, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (int.TryParse(subjectId, NumberStyles.None, CultureInfo.InvariantCulture, out var subject))
        {
            foreach (var holder in holders.Where(holder => holder.Kind == kind).OrderBy(holder => holder.Order))
            {
                await holder.EraseAsync(subject, cancel);
            }
        }

        var erased = await erasure.OfAsync(kind, subjectId, reason, cancel);
        await transaction.CommitAsync(cancel);
        return erased;
    }

    public Task<int> CountAsync(string kind, string subjectId, CancellationToken cancel) =>
        db.PersonalValues.About(db, kind, subjectId).CountAsync(cancel);
}
