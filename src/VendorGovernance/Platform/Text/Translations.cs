using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace VendorGovernance.Platform.Text;

/// <summary>
/// Every Chinese text of the product, gathered from the zh-CN.json files that lie beside the features. The key is the
/// English text. The same key may stand in two files only with the same Chinese.
/// </summary>
public sealed class Translations
{
    private readonly Dictionary<string, string> chinese = new(StringComparer.Ordinal);

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
                    throw new InvalidOperationException($"Two Chinese texts for \"{key}\", the second in {file}.");
                }
            }
        }
    }

    public bool Has(string key) => chinese.ContainsKey(key);

    /// <summary>The text for this language; the key itself in English, and where no translation exists.</summary>
    public string Find(CultureInfo culture, string key) =>
        culture.TwoLetterISOLanguageName == "zh" && chinese.TryGetValue(key, out var text) ? text : key;

    public Words In(CultureInfo culture) => new(this, culture);
}
