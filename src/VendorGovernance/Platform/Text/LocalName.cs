using System.Globalization;

namespace VendorGovernance.Platform.Text;

/// <summary>A name in English, Chinese or both; where one is missing the other is shown.</summary>
public sealed record LocalName(string? En, string? Zh)
{
    public const int MaxLength = 200;

    public static LocalName None { get; } = new(null, null);

    public bool IsEmpty => string.IsNullOrWhiteSpace(En) && string.IsNullOrWhiteSpace(Zh);

    public string In(CultureInfo culture) =>
        (culture.Name.StartsWith("zh", StringComparison.Ordinal) ? Given(Zh) ?? Given(En) : Given(En) ?? Given(Zh)) ?? "";

    public override string ToString() => In(CultureInfo.CurrentUICulture);

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
