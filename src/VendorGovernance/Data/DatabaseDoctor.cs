using Microsoft.EntityFrameworkCore;
using VendorGovernance.Platform.Doctor;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Data;

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
            if (!await db.Database.CanConnectAsync(cancel))
            {
                if (options.Provider == DatabaseProvider.Sqlite)
                {
                    return [new(Database, false, "There is no database yet. The first start makes it, and so does \"vg migrate\".")];
                }

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
