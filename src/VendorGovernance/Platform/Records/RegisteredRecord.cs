namespace VendorGovernance.Platform.Records;

/// <summary>A record that people keep: edited by several, archived instead of deleted.</summary>
public abstract class RegisteredRecord : IVersioned
{
    public int Id { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime RegisteredAt { get; protected init; }

    /// <summary>UTC; null while the record is in use.</summary>
    public DateTime? ArchivedAt { get; private set; }

    public int Version { get; private set; } = 1;

    public void Archive(DateTime now) => ArchivedAt ??= now;

    public void Restore() => ArchivedAt = null;
}
