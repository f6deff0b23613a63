using System.Diagnostics;

namespace VendorGovernance.Accounts.SigningIn;

/// <summary>An answer that must not tell by its time what was looked for takes as long in every case.</summary>
internal readonly struct SteadyTime
{
    /// <summary>Longer than hashing a password, or writing a mail into the outbox, takes.</summary>
    private static readonly TimeSpan Length = TimeSpan.FromMilliseconds(500);

    private readonly long began;

    private SteadyTime(long began) => this.began = began;

    public static SteadyTime Start() => new(Stopwatch.GetTimestamp());

    public Task FillAsync(CancellationToken cancel)
    {
        var rest = Length - Stopwatch.GetElapsedTime(began);
        return rest > TimeSpan.Zero ? Task.Delay(rest, cancel) : Task.CompletedTask;
    }
}
