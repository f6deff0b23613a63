using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform;

namespace VendorGovernance.Auditing;

/// <summary>Whether this server has the key that the next entry needs.</summary>
public sealed class AuditKeyCheck(GovernanceDb db, AuditKey key)
{
    /// <exception cref="SettingsException">It has another one, and so could store nothing.</exception>
    public async Task RequireAsync(CancellationToken cancel)
    {
        if (await db.AuditHeads.AsNoTracking().SingleOrDefaultAsync(cancel) is { } head)
        {
            Require(head, key);
        }
    }

    internal static void Require(AuditHead head, AuditKey key)
    {
        if (head.KeyId.Length > 0 && head.KeyId != key.Id)
        {
            throw new SettingsException(TrailAppender.WrongKey);
        }
    }
}
