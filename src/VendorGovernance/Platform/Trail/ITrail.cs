namespace VendorGovernance.Platform.Trail;

/// <summary>
/// Takes what no changed record shows: a sign-in, an export, a download, a bulk change in one statement. Changes of records
/// get into the trail by themselves when they are saved.
/// </summary>
public interface ITrail
{
    /// <summary>Stored at once, inside the caller's transaction where one is open; who and from where is known from <see cref="Actor"/>.</summary>
    Task NoteAsync(Deed deed, CancellationToken cancel);
}
