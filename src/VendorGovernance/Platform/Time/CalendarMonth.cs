using System.Globalization;

namespace VendorGovernance.Platform.Time;

/// <summary>A calendar month, kept as its first day and written yyyy-MM in addresses and forms.</summary>
public static class CalendarMonth
{
    private const string Pattern = "yyyy-MM";
    private const int FirstYear = 2000;

    public static DateOnly Of(DateOnly day) => new(day.Year, day.Month, 1);

    public static DateOnly LastFinished(DateOnly today) => Of(today).AddMonths(-1);

    public static string Text(DateOnly month) => month.ToString(Pattern, CultureInfo.InvariantCulture);

    /// <summary>Null for anything that is not a month, or is one before 2000 or after 2999.</summary>
    public static DateOnly? Parse(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), Pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
        && month.Year is >= FirstYear and < 3000
            ? month
            : null;

    /// <summary>Oldest first, both ends included.</summary>
    public static IReadOnlyList<DateOnly> Between(DateOnly first, DateOnly last) =>
        [.. Enumerable.Range(0, Math.Max(0, ((last.Year - first.Year) * 12) + last.Month - first.Month + 1)).Select(first.AddMonths)];
}
