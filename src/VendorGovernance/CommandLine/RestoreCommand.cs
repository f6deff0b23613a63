using System.CommandLine;
using VendorGovernance.Data.Backups;

namespace VendorGovernance.CommandLine;

internal sealed class RestoreCommand : AppCommand
{
    private static readonly Argument<FileInfo> FileName = new("file") { Description = "A file that vg backup has written." };

    public RestoreCommand() : base("restore", "Put a backup in the place of the embedded database, also while the program serves.")
    {
        Add(FileName);
        RunsOnServices(async (parsed, services, context, cancel) =>
        {
            var restored = await services.GetRequiredService<DatabaseRestore>().ReadAsync(parsed.GetRequiredValue(FileName).FullName, cancel);
            context.Say(context.T["{0} rows restored and checked; {1} migrations were applied.", restored.Rows, restored.Applied]);
            if (restored.Before is { } before)
            {
                context.Say(context.T["The database of before is kept as {0}.", before]);
            }

            context.Say(context.T["Messages that were sent since the backup wait again: look at the page Messages."]);
            var leftToDo = restored.LeftToDo is { } sentence ? context.T[sentence] : null;
            context.Answer(new { rows = restored.Rows, applied = restored.Applied, before = restored.Before, leftToDo });
            if (leftToDo is null)
            {
                return 0;
            }

            context.Complain(leftToDo);
            return Cli.Failed;
        });
    }
}
