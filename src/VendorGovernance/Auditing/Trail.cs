using VendorGovernance.Data;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Auditing;

internal sealed class Trail(GovernanceDb db, TrailWriter writer) : ITrail
{
    public async Task NoteAsync(Deed deed, CancellationToken cancel)
    {
        if (db.Database.CurrentTransaction is { } open)
        {
            writer.Add(open, deed);
            return;
        }

        await using var own = await db.Database.BeginTransactionAsync(cancel);
        writer.Add(own, deed);
        await own.CommitAsync(cancel);
    }
}
