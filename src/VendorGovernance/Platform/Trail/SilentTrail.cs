namespace VendorGovernance.Platform.Trail;

internal sealed class SilentTrail : ITrail
{
    public Task NoteAsync(Deed deed, CancellationToken cancel) => Task.CompletedTask;
}
