using System.Runtime.Serialization;
using System.Text.RegularExpressions;
using Ical.Net.CalendarComponents;
using VendorGovernance.Platform.Text;
using IcsCalendar = Ical.Net.Calendar;

namespace VendorGovernance.Calendars.Lists;

/// <summary>
/// The all-day events of an iCalendar file. What is worked says so in its summary: 补班, 上班, （班）, workday. Each event is read by
/// itself, so that one which cannot be read is named by its line.
/// </summary>
internal static partial class IcsDays
{
    private const int LongestHoliday = 31;

    public static DayList Read(string text)
    {
        var days = new List<ListedDay>();
        var problems = new List<LineProblem>();
        foreach (var (line, written) in Events(text))
        {
            var (found, problem) = Parsed(line, written);
            days.AddRange(found);
            if (problem is not null)
            {
                problems.Add(new LineProblem(line, problem));
            }
        }

        return new DayList(days, problems);
    }

    private static IEnumerable<(int Line, string Text)> Events(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var begin = -1;
        for (var at = 0; at < lines.Length; at++)
        {
            if (lines[at].Trim().Equals("BEGIN:VEVENT", StringComparison.OrdinalIgnoreCase))
            {
                begin = at;
            }
            else if (begin >= 0 && lines[at].Trim().Equals("END:VEVENT", StringComparison.OrdinalIgnoreCase))
            {
                yield return (begin + 1, string.Join("\r\n", ["BEGIN:VCALENDAR", "VERSION:2.0", .. lines[begin..(at + 1)], "END:VCALENDAR", ""]));
                begin = -1;
            }
        }
    }

    private static (IEnumerable<ListedDay> Days, Sentence? Problem) Parsed(int line, string written)
    {
        try
        {
            var found = IcsCalendar.Load(written)?.Events.SingleOrDefault();
            return Problem(found) is { } problem ? ([], problem) : (Days(line, found!), null);
        }
        catch (Exception error) when (error is SerializationException or ArgumentException or FormatException or InvalidOperationException)
        {
            return ([], "This event cannot be read.");
        }
    }

    private static Sentence? Problem(CalendarEvent? found) => found switch
    {
        null or { Start: null } => "This event cannot be read.",
        { RecurrenceRule: not null } => Recurring,
        _ when found.Properties.Any(property => property.Name is "RRULE" or "RDATE") => Recurring,
        { Start.HasTime: true } => "This event has a time of day. Only all-day events are days of a calendar.",
        _ when Length(found) is < 1 or > LongestHoliday => new Sentence("This event ends before it begins, or lasts longer than {0} days.", LongestHoliday),
        _ => null,
    };

    private static Sentence Recurring => "This event recurs. Holidays are published year by year: write each day as an event of its own.";

    private static IEnumerable<ListedDay> Days(int line, CalendarEvent found)
    {
        var summary = found.Summary?.Trim() ?? "";
        var kind = Worked().IsMatch(summary) ? CalendarDayKind.Workday : CalendarDayKind.Closed;
        var name = ListText.Name(DayCount().Replace(summary, "").Trim());
        return Enumerable.Range(0, Length(found)).Select(at => new ListedDay(line, First(found).AddDays(at), kind, name));
    }

    private static DateOnly First(CalendarEvent found) => DateOnly.FromDateTime(found.Start!.Value);

    /// <summary>Without an end it is the one day; an end is not a day of it any more.</summary>
    private static int Length(CalendarEvent found) =>
        found.End is { } end ? DateOnly.FromDateTime(end.Value).DayNumber - First(found).DayNumber
        : found.Duration is { } duration ? ((duration.Weeks ?? 0) * 7) + (duration.Days ?? 0)
        : 1;

    [GeneratedRegex(@"补班|上班|[（(]班[)）]|\b(make-?up )?work(ing)?[ -]?day\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Worked();

    /// <summary>As some feeds number the days of a holiday: "春节 假期 第2天/共8天".</summary>
    [GeneratedRegex(@"\s*第\d+天(/共\d+天)?", RegexOptions.CultureInvariant)]
    private static partial Regex DayCount();
}
