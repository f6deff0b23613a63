using VendorGovernance.Platform.Text;

namespace VendorGovernance.Data.Backups;

/// <summary>A backup or a restore that was not begun; nothing was changed.</summary>
public sealed class BackupRefusedException(Sentence why) : Exception(why.Text)
{
    public Sentence Why => why;
}
