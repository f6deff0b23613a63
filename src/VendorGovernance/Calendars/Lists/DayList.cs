using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Calendars.Lists;

/// <summary>The days off and make-up workdays of a file, in order, and the lines that cannot be right.</summary>
public sealed record DayList(IReadOnlyList<ListedDay> Days, IReadOnlyList<LineProblem> Problems)
{
    private const int MostDays = 3000;
    private const int FirstYear = 2000;
    private const int LastYear = 2199;

    public IReadOnlyList<int> Years => [.. Days.Select(day => day.Day.Year).Distinct().Order()];

    /// <exception cref="RuleViolationException">It is no list of days at all.</exception>
    public static DayList Read(byte[] content)
    {
        var text = ListText.Of(content);
        var read = text.TrimStart().StartsWith("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase) ? IcsDays.Read(text) : CsvDays.Read(text);
        if (read.Days.Count + read.Problems.Count == 0)
        {
            throw Refused("There is no day in this file.");
        }

        return read.Days.Count > MostDays ? throw Refused(new Sentence("More than {0} days are in this file.", MostDays)) : read.Judged();
    }

    internal static RuleViolationException Refused(Sentence why) => new("File", why);

    private DayList Judged()
    {
        var problems = Days.Select(day => (day.Line, What: ProblemOf(day))).Where(line => line.What is not null).Select(line => new LineProblem(line.Line, line.What!));
        var contradictions = Days.GroupBy(day => day.Day)
            .Where(same => same.Select(day => day.Kind).Distinct().Count() > 1)
            .Select(same => new LineProblem(same.Last().Line, new Sentence("{0:d} is a day off in one line and a workday in another.", same.Key)));
        return new DayList(
            [.. Days.DistinctBy(day => day.Day).OrderBy(day => day.Day)],
            [.. Problems.Concat(problems).Concat(contradictions).OrderBy(problem => problem.Line)]);
    }

    private static Sentence? ProblemOf(ListedDay day) => day switch
    {
        { Day.Year: < FirstYear or > LastYear } => new Sentence("{0:d} lies in no year that a calendar knows.", day.Day),
        { Kind: CalendarDayKind.Workday, Day.DayOfWeek: not (DayOfWeek.Saturday or DayOfWeek.Sunday) } => new Sentence("{0:d} is no weekend day: a make-up workday lies on a weekend.", day.Day),
        { Kind: CalendarDayKind.Closed, Name.IsEmpty: true } => new Sentence("{0:d} needs the name of its holiday.", day.Day),
        _ => null,
    };
}
