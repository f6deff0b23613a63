using System.Globalization;

namespace VendorGovernance.Platform.Text;

/// <summary>A name in English, Chinese or both; where one is missing the other is shown.</summary>
public sealed record LocalName(string? En, string? Zh)
{
    public const int MaxLength = 200;

    public static LocalName None { get; } = new(null, null);

    /// <summary>A name whose language nobody said: Chinese where it has Chinese characters.</summary>
    public static LocalName Of(string name) => IsChinese(name) ? new(null, name) : new(name, null);

    public bool IsEmpty => string.IsNullOrWhiteSpace(En) && string.IsNullOrWhiteSpace(Zh);

    public string In(CultureInfo culture) =>
        (culture.Name.StartsWith("zh", StringComparison.Ordinal) ? Given(Zh) ?? Given(En) : Given(En) ?? Given(Zh)) ?? "";

    public static bool IsChinese(string text) => text.Any(letter => letter is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF');

    public override string ToString() => In(CultureInfo.CurrentUICulture);

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
