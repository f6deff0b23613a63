using VendorGovernance.Data;

namespace VendorGovernance.CommandLine;

internal sealed class MigrateCommand : AppCommand
{
    public MigrateCommand() : base("migrate", "Bring the database up to this version.") =>
        RunsOnServices(async (_, services, context, cancel) =>
        {
            var applied = await services.GetRequiredService<DatabaseSetup>().MigrateAsync(cancel);
            context.Say(context.T["The database is up to date; {0} migrations were applied.", applied]);
            context.Answer(new { applied });
            return 0;
        });
}
