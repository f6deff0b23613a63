using Microsoft.Extensions.Options;

namespace VendorGovernance.Platform;

/// <summary>
/// The options as they are now. The framework's own <see cref="IOptions{T}"/> keeps the values of the start for ever, but these
/// are changed on the settings pages while the program runs; so nobody may keep a value beyond the work it was read for.
/// </summary>
internal sealed class LiveOptions<T>(IOptionsMonitor<T> monitor) : IOptions<T> where T : class
{
    public T Value => monitor.CurrentValue;
}

internal static class LiveOptionsFeature
{
    public static IServiceCollection AddLiveOptions<T>(this IServiceCollection services) where T : class =>
        services.AddOptions().AddSingleton<IOptions<T>, LiveOptions<T>>();
}
