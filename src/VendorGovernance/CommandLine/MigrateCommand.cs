using System.CommandLine;
using System.Globalization;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.CommandLine;

internal sealed class MigrateCommand : AppCommand
{
    private static readonly Option<bool> Script = new("--script") { Description = "Change nothing; print the SQL from an empty database to this version." };

    private static readonly Option<DatabaseProvider?> For = new("--for") { Description = "With --script: Sqlite or SqlServer; the configured one by default." };

    public MigrateCommand() : base("migrate", "Bring the database up to this version.")
    {
        For.AcceptOnlyFromAmong(Enum.GetNames<DatabaseProvider>());
        Add(Script);
        Add(For);
        Validators.Add(result =>
        {
            if (result.GetResult(For) is { Implicit: false } && result.GetResult(Script) is null)
            {
                result.AddError(Translations.Shared.In(CultureInfo.CurrentUICulture)["--for goes with --script only; without it the configured database is brought up to this version."]);
            }
        });
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
