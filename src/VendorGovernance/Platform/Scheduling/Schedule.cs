using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Scheduling;

/// <summary>When a job is due, in the organisation's time zone.</summary>
public abstract record Schedule
{
    public static Schedule Every(TimeSpan interval) => new EverySchedule(interval);

    public static Schedule Daily(TimeOnly at) => new DailySchedule(at);

    /// <summary>On the given day of each month (1 to 28), at the given time.</summary>
    public static Schedule Monthly(int day, TimeOnly at) => new MonthlySchedule(day, at);

    /// <summary>The schedule in the words of the jobs page.</summary>
    public abstract Sentence InWords { get; }

    /// <summary>The latest instant (UTC) at or before <paramref name="now"/> at which the job was due.</summary>
    public abstract DateTime LastDue(DateTime now, TimeZoneInfo zone);

    public abstract DateTime NextDue(DateTime now, TimeZoneInfo zone);

    /// <summary>A local time as an instant; a time that a clock change skips is taken an hour later.</summary>
    private static DateTime Instant(DateOnly day, TimeOnly at, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(at);
        return TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(local) ? local.AddHours(1) : local, zone);
    }

    private static DateOnly LocalDay(DateTime utc, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(utc, zone));

    private sealed record EverySchedule(TimeSpan Interval) : Schedule
    {
        public override Sentence InWords => Interval.TotalMinutes == 1
            ? "every minute"
            : new Sentence("every {0} minutes", (int)Interval.TotalMinutes);

        public override DateTime LastDue(DateTime now, TimeZoneInfo zone) => now.AddTicks(-(now.Ticks % Interval.Ticks));

        public override DateTime NextDue(DateTime now, TimeZoneInfo zone) => LastDue(now, zone) + Interval;
    }

    private sealed record DailySchedule(TimeOnly At) : Schedule
    {
        public override Sentence InWords => new("every day at {0}", At.ToString("HH:mm", Languages.English));

        public override DateTime LastDue(DateTime now, TimeZoneInfo zone)
        {
            var today = LocalDay(now, zone);
            var due = Instant(today, At, zone);
            return due <= now ? due : Instant(today.AddDays(-1), At, zone);
        }

        public override DateTime NextDue(DateTime now, TimeZoneInfo zone)
        {
            var today = LocalDay(now, zone);
            var due = Instant(today, At, zone);
            return due > now ? due : Instant(today.AddDays(1), At, zone);
        }
    }

    private sealed record MonthlySchedule(int Day, TimeOnly At) : Schedule
    {
        public override Sentence InWords => new("on day {0} of each month at {1}", Day, At.ToString("HH:mm", Languages.English));

        public override DateTime LastDue(DateTime now, TimeZoneInfo zone)
        {
            var due = InMonth(LocalDay(now, zone), zone);
            return due <= now ? due : InMonth(LocalDay(now, zone).AddMonths(-1), zone);
        }

        public override DateTime NextDue(DateTime now, TimeZoneInfo zone)
        {
            var due = InMonth(LocalDay(now, zone), zone);
            return due > now ? due : InMonth(LocalDay(now, zone).AddMonths(1), zone);
        }

        private DateTime InMonth(DateOnly day, TimeZoneInfo zone) => Instant(new DateOnly(day.Year, day.Month, Day), At, zone);
    }
}
