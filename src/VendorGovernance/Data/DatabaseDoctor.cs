using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data.Backups;
using VendorGovernance.Platform.Doctor;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Data;

/// <summary>Looks, and makes nothing: also not the empty file that a first question would leave behind.</summary>
internal sealed class DatabaseDoctor(GovernanceDb db, DatabaseOptions options) : IDoctorCheck
{
    private const string Database = "database";
    private const string Migrations = "migrations";

    public int Order => 10;

    public bool DecidesReadiness => true;

    public async Task<IReadOnlyList<Diagnosis>> LookAsync(CancellationToken cancel)
    {
        try
        {
            if (DatabaseBackup.LivePath(db) is { } file)
            {
                if (!File.Exists(file))
                {
                    return [new(Database, false, "There is no database yet. The first start makes it, and so does \"vg migrate\".")];
                }

                // Says why, where only asking whether it can would say no.
                await db.Database.OpenConnectionAsync(cancel);
                await db.Database.CloseConnectionAsync();
            }
            else if (!await db.Database.CanConnectAsync(cancel))
            {
                return [new(Database, false, new Sentence("{0} does not answer. Check Database:ConnectionString, or run \"vg migrate\" to create the database.", options.Provider.ToString()))];
            }

            var pending = (await db.Database.GetPendingMigrationsAsync(cancel)).Count();
            return
            [
                new(Database, true, new Sentence("{0} answers.", options.Provider.ToString())),
                pending == 0
                    ? new(Migrations, true, "The database is at this version.")
                    : new(Migrations, false, new Sentence("{0} migrations are missing. Run \"vg migrate\".", pending)),
            ];
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return [new(Database, false, new Sentence("It cannot be used: {0}", error.GetBaseException().Message))];
        }
    }
}
