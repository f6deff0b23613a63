using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform;
using VendorGovernance.Platform.Doctor;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Auditing;

/// <summary>A server without the trail's key saves nothing, so it is not ready.</summary>
internal sealed class AuditDoctor(GovernanceDb db, AuditKey key) : IDoctorCheck
{
    private const string Name = "audit trail";

    public int Order => 15;

    public bool DecidesReadiness => true;

    public async Task<IReadOnlyList<Diagnosis>> LookAsync(CancellationToken cancel)
    {
        try
        {
            if (!await db.Database.CanConnectAsync(cancel) || !(await db.Database.GetAppliedMigrationsAsync(cancel)).Any())
            {
                // What is wrong then, the look at the database says.
                return [];
            }

            if (await db.AuditHeads.AsNoTracking().SingleOrDefaultAsync(cancel) is not { } head)
            {
                return [new(Name, false, "The row with the end of the trail is gone.")];
            }

            return head.KeyId.Length > 0 && head.KeyId != key.Id
                ? [new(Name, false, TrailAppender.WrongKey)]
                : [new(Name, true, new Sentence("{0} entries; the key is at hand.", head.Count))];
        }
        catch (SettingsException settings)
        {
            return [new(Name, false, settings.Sentence)];
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return [new(Name, false, new Sentence("It cannot be used: {0}", error.GetBaseException().Message))];
        }
    }
}
