using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Tests.Support;

/// <summary>Hears every text that is asked for in Chinese and has none, from anywhere in the program: whoever listens runs alone.</summary>
public sealed partial class MissedTexts : IDisposable
{
    private readonly ConcurrentQueue<string> missed = new();

    public MissedTexts() => Translations.Shared.Missed = missed.Enqueue;

    /// <summary>What was missed since the last time, without what is only a pattern for values.</summary>
    public IReadOnlyList<string> Take()
    {
        var heard = new List<string>();
        while (missed.TryDequeue(out var text))
        {
            heard.Add(text);
        }

        return [.. heard.Where(text => Values().Replace(text, "").Any(char.IsLetter)).Distinct()];
    }

    public void Dispose() => Translations.Shared.Missed = null;

    [GeneratedRegex(@"\{\d[^}]*\}")]
    private static partial Regex Values();
}
