namespace VendorGovernance.Calendars.Service;

/// <summary>
/// When a service is staffed, which is another thing than the legal working days: hours by weekday, and days that differ. On the
/// day the clocks change, the hours are those of the clock on the wall: from midnight to 24:00 may be 23 or 25 hours.
/// </summary>
public sealed class ServiceHours(
    IReadOnlyDictionary<DayOfWeek, IReadOnlyList<OpenHours>> week, IReadOnlyDictionary<DateOnly, IReadOnlyList<OpenHours>> exceptions, TimeZoneInfo zone)
{
    private const int MostDaysAhead = 400;

    public TimeZoneInfo Zone => zone;

    public static ServiceHours EveryDay(OpenHours hours, TimeZoneInfo zone) =>
        new(Enum.GetValues<DayOfWeek>().ToDictionary(day => day, IReadOnlyList<OpenHours> (_) => [hours]), new Dictionary<DateOnly, IReadOnlyList<OpenHours>>(), zone);

    public IReadOnlyList<OpenHours> On(DateOnly day) => exceptions.GetValueOrDefault(day) ?? OnWeekday(day.DayOfWeek);

    public IReadOnlyList<OpenHours> OnWeekday(DayOfWeek day) => week.GetValueOrDefault(day) ?? [];

    public bool IsOpen(DateTime utc) => Spans(DayOf(utc)).Any(span => span.From <= utc && utc < span.Until);

    /// <summary>How long it is open from one instant to another, both UTC; nothing where the second is not later.</summary>
    public TimeSpan OpenTimeBetween(DateTime from, DateTime until)
    {
        var open = TimeSpan.Zero;
        for (var day = DayOf(from); from < until && day <= DayOf(until); day = day.AddDays(1))
        {
            foreach (var span in Spans(day))
            {
                var (begin, end) = (span.From > from ? span.From : from, span.Until < until ? span.Until : until);
                open += begin < end ? end - begin : TimeSpan.Zero;
            }
        }

        return open;
    }

    /// <summary>The instant itself while it is open, otherwise when it opens next; null where it never does.</summary>
    public DateTime? NextOpening(DateTime utc)
    {
        var first = DayOf(utc);
        return Enumerable.Range(0, MostDaysAhead).SelectMany(ahead => Spans(first.AddDays(ahead)))
            .Where(span => utc < span.Until)
            .Select(span => (DateTime?)(span.From > utc ? span.From : utc))
            .FirstOrDefault();
    }

    private IEnumerable<(DateTime From, DateTime Until)> Spans(DateOnly day) =>
        On(day).Select(hours => (Instant(day, hours.FromMinute, isEnd: false), Instant(day, hours.UntilMinute, isEnd: true)));

    private DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(utc, zone));

    /// <summary>A time that the clocks skip is the moment they jump. One that comes twice begins the first time and ends the second.</summary>
    private DateTime Instant(DateOnly day, int minute, bool isEnd)
    {
        var local = day.ToDateTime(TimeOnly.MinValue).AddMinutes(minute);
        while (zone.IsInvalidTime(local))
        {
            local = local.AddMinutes(1);
        }

        if (!zone.IsAmbiguousTime(local))
        {
            return TimeZoneInfo.ConvertTimeToUtc(local, zone);
        }

        var offsets = zone.GetAmbiguousTimeOffsets(local);
        return DateTime.SpecifyKind(local - (isEnd ? offsets.Min() : offsets.Max()), DateTimeKind.Utc);
    }
}
