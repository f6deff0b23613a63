using System.CommandLine;
using VendorGovernance.Data;

namespace VendorGovernance.CommandLine;

internal sealed class MigrateCommand : AppCommand
{
    private static readonly Option<bool> Script = new("--script") { Description = "Change nothing; print the SQL from an empty database to this version." };

    private static readonly Option<DatabaseProvider?> For = new("--for") { Description = "With --script: Sqlite or SqlServer; the configured one by default." };

    public MigrateCommand() : base("migrate", "Bring the database up to this version.")
    {
        Add(Script);
        Add(For);
        RunsOnServices(async (parsed, services, context, cancel) =>
        {
            if (parsed.GetValue(Script))
            {
                var sql = MigrationScript.For(parsed.GetValue(For) ?? services.GetRequiredService<DatabaseOptions>().Provider);
                context.Say(sql);
                context.Answer(new { sql });
                return 0;
            }

            var applied = await services.GetRequiredService<DatabaseSetup>().MigrateAsync(cancel);
            context.Say(context.T["The database is up to date; {0} migrations were applied.", applied]);
            context.Answer(new { applied });
            return 0;
        });
    }
}
