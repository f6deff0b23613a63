using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Tests.Support;

/// <summary>Hears what the application notes, beside what the trail does with it.</summary>
public sealed class RecordedTrail : ITrail
{
    private readonly ConcurrentQueue<Deed> deeds = new();

    public IEnumerable<string> Deeds => deeds.Select(deed => deed.What);

    public IEnumerable<Deed> Of(string what) => deeds.Where(deed => deed.What == what);

    public void Listen(IServiceCollection services) => services.AddSingleton<ITrail>(this);

    public Task NoteAsync(Deed deed, CancellationToken cancel)
    {
        deeds.Enqueue(deed);
        return Task.CompletedTask;
    }
}
