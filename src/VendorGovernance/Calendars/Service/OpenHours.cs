using System.Globalization;
using System.Text.RegularExpressions;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Calendars.Service;

/// <summary>From a minute of the day until another, which is not in it; 24:00 is the end of the day.</summary>
public readonly record struct OpenHours(int FromMinute, int UntilMinute)
{
    private const int Day = 24 * 60;

    public static OpenHours AllDay { get; } = new(0, Day);

    public override string ToString() => $"{Text(FromMinute)}-{Text(UntilMinute)}";

    private static string Text(int minute) => string.Create(CultureInfo.InvariantCulture, $"{minute / 60:00}:{minute % 60:00}");
}

/// <summary>The hours of one day as people write them: "08:00-12:00, 13:00-23:00"; nothing, or "closed", is closed.</summary>
internal static partial class OpenHoursText
{
    /// <exception cref="RuleViolationException">It cannot be read, ends before it begins, or overlaps.</exception>
    public static IReadOnlyList<OpenHours> Read(string field, string? text)
    {
        var parts = (text ?? "").Split([',', '，', '、', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts is [] or ["closed" or "Closed" or "休息" or "关闭"])
        {
            return [];
        }

        var hours = parts.Select(part => One(field, part)).OrderBy(open => open.FromMinute).ToList();
        if (hours.Zip(hours.Skip(1)).Any(pair => pair.Second.FromMinute < pair.First.UntilMinute))
        {
            throw new RuleViolationException(field, new Sentence("The hours \"{0}\" overlap.", text));
        }

        return hours;
    }

    public static string Write(IEnumerable<OpenHours> hours) => string.Join(", ", hours);

    private static OpenHours One(string field, string part)
    {
        var match = Written().Match(part);
        var (from, until) = (Minute(match, "from"), Minute(match, "until"));
        return match.Success && from < until && until <= OpenHours.AllDay.UntilMinute
            ? new OpenHours(from, until)
            : throw new RuleViolationException(field, new Sentence("\"{0}\" are no opening hours. Write them like 08:00-23:00, with 24:00 as the end of the day.", part));
    }

    private static int Minute(Match match, string name) => match.Success
        ? (int.Parse(match.Groups[name + "Hour"].ValueSpan, CultureInfo.InvariantCulture) * 60) + int.Parse(match.Groups[name + "Minute"].ValueSpan, CultureInfo.InvariantCulture)
        : 0;

    [GeneratedRegex(@"^(?<fromHour>[01]?\d|2[0-4])[:：](?<fromMinute>[0-5]\d)\s*[-–—~至]\s*(?<untilHour>[01]?\d|2[0-4])[:：](?<untilMinute>[0-5]\d)$", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
