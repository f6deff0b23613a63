using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Imports.Reading;

/// <summary>The ways of writing a day that are recognised; a mapping may name any other pattern of year (y), month (M) and day (d).</summary>
public static partial class DateFormats
{
    /// <summary>Days since 1899-12-30, as spreadsheets count them.</summary>
    public const string Serial = "excel";

    public const string MonthFirst = "M/d/yyyy";

    private static readonly string[] Months = ["yyyy-M", "yyyy/M", "yyyy.M", "yyyy年M月", "M/yyyy", "M-yyyy", "yyyyMM", "MMM yyyy", "MMMM yyyy", "MMM-yy", "MMM-yyyy"];

    /// <summary>In the order in which one is taken where several fit.</summary>
    public static IReadOnlyList<string> Known { get; } =
    [
        "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", MonthFirst, "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "M-d-yyyy", "yyyyMMdd",
        "d MMM yyyy", "d-MMM-yyyy", "MMM d, yyyy", "M/d/yy", "d/M/yy", Serial,
    ];

    /// <summary>The pattern as it is used, where a person wrote DD/MM/YYYY; null for something that is no pattern of a whole day.</summary>
    public static string? Pattern(string given)
    {
        var pattern = given.Trim();
        if (pattern.Equals(Serial, StringComparison.OrdinalIgnoreCase))
        {
            return Serial;
        }

        pattern = pattern.Replace('Y', 'y').Replace('D', 'd').Replace('m', 'M');
        try
        {
            var day = new DateOnly(2026, 5, 23);
            return Read(day.ToString(pattern, CultureInfo.InvariantCulture), pattern) == day ? pattern : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>A day written in this format, to choose by.</summary>
    public static Sentence Example(string pattern) => pattern == Serial
        ? new Sentence("number of a spreadsheet, like 46170")
        : new Sentence("{0}, like {1}", pattern, new DateOnly(2026, 5, 28).ToString(pattern, CultureInfo.InvariantCulture));

    /// <summary>A time of day behind the day is left out.</summary>
    public static DateOnly? Read(string text, string pattern)
    {
        var plain = TimeOfDay().Replace(text.Normalize(NormalizationForm.FormKC).Trim(), "");
        if (pattern == Serial)
        {
            return double.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var serial) ? OfSerial(serial) : null;
        }

        return DateOnly.TryParseExact(plain, pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    /// <summary>The day of a spreadsheet's number, from 1954 to 2119: anything else is more likely a mistake.</summary>
    public static DateOnly? OfSerial(double serial) =>
        serial is >= 20_000 and < 80_000 ? DateOnly.FromDateTime(DateTime.FromOADate(Math.Floor(serial))) : null;

    /// <summary>The first day of a month that is written without a day: 2026-05, 5/2026, 2026年5月.</summary>
    public static DateOnly? ReadMonth(string text) =>
        DateOnly.TryParseExact(text.Normalize(NormalizationForm.FormKC).Trim(), Months, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? month
            : null;

    [GeneratedRegex(@"[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*([AaPp][Mm]|Z|[+-]\d{2}:?\d{2})?$")]
    private static partial Regex TimeOfDay();
}
