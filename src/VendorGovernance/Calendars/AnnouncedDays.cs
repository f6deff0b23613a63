using System.Globalization;
using System.Text.RegularExpressions;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Calendars;

/// <summary>
/// Reads a year's announcement as an administrator types it, a line for each: "2027-01-01..2027-01-03 元旦 / New Year's Day" is
/// off, "workday 2027-01-04" or "上班 2027-01-04" is worked.
/// </summary>
internal static partial class AnnouncedDays
{
    private const int LongestHoliday = 31;

    /// <exception cref="RuleViolationException">A line cannot be read, or contradicts the year or another line.</exception>
    public static IReadOnlyList<CalendarDay> Read(string calendar, int year, string text)
    {
        var days = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(line => Line(calendar, year, line))
            .ToList();
        if (days.Count == 0)
        {
            throw Refused("Enter at least one holiday.");
        }

        if (days.GroupBy(day => day.Day).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw Refused(new Sentence("{0:d} stands there twice.", twice.Key));
        }

        return days;
    }

    private static IEnumerable<CalendarDay> Line(string calendar, int year, string line)
    {
        var match = Written().Match(line);
        if (!match.Success || Day(match.Groups["first"].Value) is not { } first || Day(match.Groups["last"].Success ? match.Groups["last"].Value : match.Groups["first"].Value) is not { } last)
        {
            throw Refused(new Sentence("\"{0}\" cannot be read. Write the first day, two dots, the last day and the name.", line));
        }

        if (first.Year != year || last.Year != year || last < first || last.DayNumber - first.DayNumber >= LongestHoliday)
        {
            throw Refused(new Sentence("\"{0}\": the days must lie in {1}, the first before the last.", line, year.ToString(CultureInfo.InvariantCulture)));
        }

        var isWorked = match.Groups["worked"].Success;
        if (isWorked && first.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
        {
            throw Refused(new Sentence("\"{0}\": a make-up workday lies on a weekend.", line));
        }

        var name = Name(match.Groups["name"].Value);
        if (!isWorked && name.IsEmpty)
        {
            throw Refused(new Sentence("\"{0}\": a holiday needs its name.", line));
        }

        return Enumerable.Range(0, last.DayNumber - first.DayNumber + 1)
            .Select(at => CalendarDay.Announced(calendar, first.AddDays(at), isWorked ? CalendarDayKind.Workday : CalendarDayKind.Closed, name));
    }

    private static LocalName Name(string text)
    {
        var parts = text.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(part => part[..Math.Min(part.Length, LocalName.MaxLength)]).ToList();
        return new LocalName(parts.FirstOrDefault(part => !LocalName.IsChinese(part)), parts.FirstOrDefault(LocalName.IsChinese));
    }

    private static DateOnly? Day(string iso) =>
        DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static RuleViolationException Refused(Sentence why) => new("Text", why);

    [GeneratedRegex(@"^(?<worked>workday|上班)?\s*(?<first>\d{4}-\d\d-\d\d)(?:\s*(?:\.\.|~|至)\s*(?<last>\d{4}-\d\d-\d\d))?\s*(?<name>.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
