using System.CommandLine;
using VendorGovernance.Data.Backups;

namespace VendorGovernance.CommandLine;

internal sealed class BackupCommand : AppCommand
{
    private static readonly Argument<FileInfo> FileName = new("file") { Description = "Where to write the backup." };

    private static readonly Option<bool> Force = new("--force") { Description = "Replace an earlier backup that is there." };

    public BackupCommand() : base("backup", "Copy the embedded database into one file, also while the program serves.")
    {
        Add(FileName);
        Add(Force);
        RunsOnServices(async (parsed, services, context, cancel) =>
        {
            var written = await services.GetRequiredService<DatabaseBackup>().WriteAsync(parsed.GetRequiredValue(FileName).FullName, parsed.GetValue(Force), cancel);
            context.Say(context.T["{0}: {1} rows of {2} tables, checked. SHA-256 {3}", written.Path, written.Rows, written.Tables, written.Sha256]);
            context.Say(context.T["The key of the audit trail (audit.key in the data folder) is not in it, on purpose: keep it apart from the backups."]);
            context.Answer(new { file = written.Path, rows = written.Rows, tables = written.Tables, bytes = written.Bytes, sha256 = written.Sha256 });
            return 0;
        });
    }
}
