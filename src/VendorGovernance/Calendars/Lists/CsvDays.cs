using System.Globalization;
using CsvHelper;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Calendars.Lists;

/// <summary>Day, kind, name: "2027-01-01,off,元旦". A first line with heads is passed over.</summary>
internal static class CsvDays
{
    private static readonly string[] Patterns = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy年M月d日"];

    private static readonly Dictionary<string, CalendarDayKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["off"] = CalendarDayKind.Closed,
        ["holiday"] = CalendarDayKind.Closed,
        ["休"] = CalendarDayKind.Closed,
        ["休息"] = CalendarDayKind.Closed,
        ["休息日"] = CalendarDayKind.Closed,
        ["放假"] = CalendarDayKind.Closed,
        ["节假日"] = CalendarDayKind.Closed,
        ["workday"] = CalendarDayKind.Workday,
        ["work"] = CalendarDayKind.Workday,
        ["班"] = CalendarDayKind.Workday,
        ["上班"] = CalendarDayKind.Workday,
        ["补班"] = CalendarDayKind.Workday,
        ["工作日"] = CalendarDayKind.Workday,
        ["调休上班"] = CalendarDayKind.Workday,
    };

    public static DayList Read(string text)
    {
        var days = new List<ListedDay>();
        var problems = new List<LineProblem>();
        using var reader = new StringReader(text);
        using var csv = CsvReader.Create(reader, new CsvReaderOptions { Separator = Separator(text), HasHeader = false, SkipEmptyLines = false, DetectSeparatorHint = false });
        for (var line = 1; csv.Read(); line++)
        {
            var cells = csv.Current.ToArray().Select(cell => cell.Trim()).ToList();
            if (cells.All(cell => cell.Length == 0) || (line == 1 && !cells[0].Any(char.IsAsciiDigit)))
            {
                continue;
            }

            if (Problem(cells) is { } problem)
            {
                problems.Add(new LineProblem(line, problem));
            }
            else
            {
                days.Add(new ListedDay(line, Day(cells[0])!.Value, Kinds[cells[1]], ListText.Name(cells.ElementAtOrDefault(2) ?? "")));
            }
        }

        return new DayList(days, problems);
    }

    /// <summary>The same days as a text that <see cref="Read"/> takes again.</summary>
    public static string Write(IEnumerable<ListedDay> days) => string.Concat(days.Select(day => CsvText.Line(
    [
        day.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        day.Kind == CalendarDayKind.Workday ? "workday" : "off",
        string.Join(" / ", new[] { day.Name.Zh, day.Name.En }.OfType<string>()),
    ])));

    private static char Separator(string text)
    {
        var first = text.Split('\n')[0];
        return first.Contains('\t', StringComparison.Ordinal) ? '\t' : first.Contains(';', StringComparison.Ordinal) ? ';' : ',';
    }

    private static Sentence? Problem(List<string> cells) =>
        Day(cells[0]) is null ? new Sentence("\"{0}\" is no day. Write it like 2027-01-31.", cells[0])
        : cells.Count < 2 || !Kinds.ContainsKey(cells[1]) ? new Sentence("\"{0}\" is no kind of day. Write off or workday.", cells.ElementAtOrDefault(1) ?? "")
        : null;

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, Patterns, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
