using VendorGovernance.Platform.Text;

namespace VendorGovernance.Data.Backups;

internal static class Refuse
{
    /// <param name="command">"backup" or "restore".</param>
    public static BackupRefusedException SqlServer(string command) => new(new Sentence(
        "vg {0} is for the embedded database. SQL Server has its own BACKUP DATABASE and RESTORE DATABASE: docs/running.md shows them.", command));
}
