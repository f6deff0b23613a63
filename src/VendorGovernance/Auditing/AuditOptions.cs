namespace VendorGovernance.Auditing;

/// <summary>Section "Audit" of the settings.</summary>
public sealed class AuditOptions
{
    /// <summary>
    /// The file with the key of the chain; relative names are below the data folder. All servers of one database need the same
    /// key, and who holds the database should not hold the key.
    /// </summary>
    public string KeyFile { get; set; } = "audit.key";

    /// <summary>The key itself, base64 of at least 32 bytes, for those who keep secrets in the environment. Wins over the file.</summary>
    public string Key { get; set; } = "";

    /// <summary>Files with keys that were replaced, separated by commas: what they wrote can still be proved.</summary>
    public string EarlierKeyFiles { get; set; } = "";
}
