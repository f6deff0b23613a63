using System.Globalization;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Calendars.Service;

/// <summary>Hours of service that an administrator wrote down, as text a day each. A contract stores the code, so it is never removed.</summary>
public sealed class ServiceCalendar : IVersioned, ILabelled
{
    internal const int MostCode = 20;
    internal const int MostHours = 100;
    internal const int MostExceptions = 8000;
    internal const int MostZone = 60;

    private ServiceCalendar()
    {
    }

    public int Id { get; private set; }

    public string Code { get; private set; } = "";

    public LocalName Name { get; private set; } = LocalName.None;

    /// <summary>IANA name.</summary>
    public string TimeZone { get; private set; } = "";

    public string Monday { get; private set; } = "";

    public string Tuesday { get; private set; } = "";

    public string Wednesday { get; private set; } = "";

    public string Thursday { get; private set; } = "";

    public string Friday { get; private set; } = "";

    public string Saturday { get; private set; } = "";

    public string Sunday { get; private set; } = "";

    /// <summary>A line for each day that differs: "2027-02-06 10:00-16:00", "2027-02-07 closed".</summary>
    public string Exceptions { get; private set; } = "";

    /// <summary>A new contract can choose it.</summary>
    public bool IsOffered { get; private set; } = true;

    public int Version { get; private set; } = 1;

    public string Label => Code;

    public static ServiceCalendar Make(string code, ServiceCalendarTerms terms)
    {
        if (BuiltInServiceCalendars.Codes.Contains(code.Trim(), StringComparer.OrdinalIgnoreCase))
        {
            throw new RuleViolationException(nameof(Code), "Another calendar already has this code.");
        }

        var calendar = new ServiceCalendar { Code = code.Trim().ToUpperInvariant() };
        calendar.Revise(terms);
        return calendar;
    }

    public void Revise(ServiceCalendarTerms terms)
    {
        if (terms.Name.IsEmpty)
        {
            throw new RuleViolationException("NameEn", "A calendar needs a name in at least one language.");
        }

        if (TimeZones.Find(terms.TimeZone) is null)
        {
            throw new RuleViolationException(nameof(TimeZone), new Sentence("{0} is not a known IANA time zone.", terms.TimeZone));
        }

        var week = terms.Week.ToDictionary(day => day.Key, day => OpenHoursText.Write(OpenHoursText.Read(day.Key.ToString(), day.Value)));
        if (week.Values.All(hours => hours.Length == 0))
        {
            throw new RuleViolationException(nameof(Monday), "A service that is never open has no calendar. Enter the hours of at least one weekday.");
        }

        _ = ServiceExceptions.Read(terms.Exceptions);
        (Name, TimeZone, Exceptions, IsOffered) = (terms.Name, terms.TimeZone, terms.Exceptions?.Trim() ?? "", terms.IsOffered);
        (Monday, Tuesday, Wednesday, Thursday) = (week[DayOfWeek.Monday], week[DayOfWeek.Tuesday], week[DayOfWeek.Wednesday], week[DayOfWeek.Thursday]);
        (Friday, Saturday, Sunday) = (week[DayOfWeek.Friday], week[DayOfWeek.Saturday], week[DayOfWeek.Sunday]);
    }

    public IReadOnlyDictionary<DayOfWeek, string> Week => new Dictionary<DayOfWeek, string>
    {
        [DayOfWeek.Monday] = Monday,
        [DayOfWeek.Tuesday] = Tuesday,
        [DayOfWeek.Wednesday] = Wednesday,
        [DayOfWeek.Thursday] = Thursday,
        [DayOfWeek.Friday] = Friday,
        [DayOfWeek.Saturday] = Saturday,
        [DayOfWeek.Sunday] = Sunday,
    };

    public ServiceHours Hours() => new(
        Week.ToDictionary(day => day.Key, day => OpenHoursText.Read(day.Key.ToString(), day.Value)),
        ServiceExceptions.Read(Exceptions),
        TimeZones.Find(TimeZone) ?? TimeZoneInfo.Utc);
}

/// <param name="Week">Hours as text, for each day of the week.</param>
public sealed record ServiceCalendarTerms(LocalName Name, string TimeZone, IReadOnlyDictionary<DayOfWeek, string?> Week, string? Exceptions, bool IsOffered);

internal static class ServiceExceptions
{
    private const string Field = nameof(ServiceCalendar.Exceptions);

    public static IReadOnlyDictionary<DateOnly, IReadOnlyList<OpenHours>> Read(string? text)
    {
        var days = new Dictionary<DateOnly, IReadOnlyList<OpenHours>>();
        foreach (var line in (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = line.Split(' ', 2, StringSplitOptions.TrimEntries);
            if (!DateOnly.TryParseExact(parts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || parts.Length < 2)
            {
                throw new RuleViolationException(Field, new Sentence("\"{0}\" cannot be read. Write the day and its hours, or closed.", line));
            }

            if (!days.TryAdd(day, OpenHoursText.Read(Field, parts[1])))
            {
                throw new RuleViolationException(Field, new Sentence("{0:d} stands there twice.", day));
            }
        }

        return days;
    }
}
