using System.Globalization;

namespace VendorGovernance.Platform.Text;

/// <summary>The two languages of the product, as cultures whose date patterns are ours and not the machine's.</summary>
public static class Languages
{
    public static CultureInfo English { get; } = With("en", "d MMM yyyy", "ddd d MMM yyyy", "MMMM yyyy");

    public static CultureInfo Chinese { get; } = With("zh-CN", "yyyy-MM-dd", "yyyy年M月d日 ddd", "yyyy年M月");

    public static IReadOnlyList<CultureInfo> All { get; } = [English, Chinese];

    /// <summary>The supported culture for a tag like "zh", "zh-Hans" or "en-GB"; English for anything else.</summary>
    public static CultureInfo Of(string? tag) =>
        tag is not null && tag.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Chinese : English;

    private static CultureInfo With(string name, string shortDate, string longDate, string month)
    {
        var culture = new CultureInfo(name, useUserOverride: false);
        var dates = culture.DateTimeFormat;
        (dates.ShortDatePattern, dates.LongDatePattern, dates.YearMonthPattern) = (shortDate, longDate, month);
        (dates.ShortTimePattern, dates.LongTimePattern) = ("HH:mm", "HH:mm:ss");
        culture.NumberFormat.NumberGroupSeparator = ",";
        return CultureInfo.ReadOnly(culture);
    }
}
