namespace VendorGovernance.Platform.Scheduling;

/// <summary>
/// Something small of the database that each server keeps in memory because every request asks for it. It is read again every
/// few seconds, because another server may have changed it.
/// </summary>
public interface IRefreshed
{
    /// <summary>Keeps what it has where the database is not there, or not yet at this version.</summary>
    Task RefreshAsync(CancellationToken cancel);
}
