using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace VendorGovernance.Platform.Text;

/// <summary>
/// Every Chinese text of the product, gathered from the zh-CN.json files that lie beside the features. The key is the
/// English text. The same key may stand in two files only with the same Chinese; a test sees to that.
/// </summary>
public sealed class Translations
{
    private readonly Dictionary<string, string> chinese = new(StringComparer.Ordinal);
    private readonly List<string> contradictions = [];

    public static Translations Shared { get; } = new(typeof(Translations).Assembly);

    public Translations(Assembly assembly)
    {
        foreach (var file in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".zh-CN.json", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(file)!;
            foreach (var (key, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!)
            {
                if (!chinese.TryAdd(key, text) && chinese[key] != text)
                {
                    contradictions.Add($"{key}: {chinese[key]} / {text} ({file})");
                }
            }
        }
    }

    /// <summary>Keys to which two files give different Chinese; the first one is used.</summary>
    public IReadOnlyList<string> Contradictions => contradictions;

    /// <summary>Told each text that was asked for in Chinese and has none; for tests.</summary>
    internal Action<string>? Missed { get; set; }

    public IReadOnlyDictionary<string, string> All => chinese;

    public bool Has(string key) => chinese.ContainsKey(key);

    /// <summary>The text for this language; the key itself in English, and where no translation exists.</summary>
    public string Find(CultureInfo culture, string key)
    {
        if (culture.TwoLetterISOLanguageName != "zh")
        {
            return key;
        }

        if (chinese.TryGetValue(key, out var text))
        {
            return text;
        }

        Missed?.Invoke(key);
        return key;
    }

    public Words In(CultureInfo culture) => new(this, culture);
}
